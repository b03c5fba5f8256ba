package motcoach.ui.handbook;

import java.util.List;
import java.util.Optional;
import motcoach.method.Handbook;
import motcoach.method.HandbookCard;
import motcoach.method.Text;

/** A handbook of two chapters. */
final class Cards {
  static final HandbookCard NAME =
      card(
          "phone.name",
          new Text("Give your name", "报上名字"),
          new Text("Say your name in the first sentence.", "头一句就报名字。"),
          Optional.empty());
  static final HandbookCard WAIT =
      card(
          "phone.wait",
          new Text("Sorry for every wait", "等了就要道一声歉"),
          new Text("Whoever waited hears an apology first.", "让人等了，先道歉。"),
          Optional.empty());
  static final HandbookCard LISTEN =
      card(
          "mot.explore.listen",
          new Text("Listen to the end", "先听完"),
          new Text("The customer gets to finish.", "让客人把话说完。"),
          Optional.of(HandbookCard.Diagram.FOUR_STEPS));
  static final Handbook.Chapter PHONE =
      new Handbook.Chapter(
          "phone",
          new Text("On the phone", "电话里"),
          new Text("Nothing but your voice.", "对方只有你的声音。"),
          List.of(NAME, WAIT));
  static final Handbook.Chapter STEPS =
      new Handbook.Chapter(
          "steps",
          new Text("Four steps", "四步"),
          new Text("What can be seen in each.", "每一步都看得见。"),
          List.of(LISTEN));
  static final Handbook.Chapter OF_A_PACK =
      new Handbook.Chapter(
          "kettles/desk",
          new Text("At the kettle desk", "水壶柜台"),
          new Text("For everybody who takes kettles back.", "写给每一位收退水壶的同事。"),
          List.of(
              new HandbookCard(
                  "kettles/swap-first",
                  new Text("Swap first", "先换再说"),
                  HandbookCard.Scope.FRONT,
                  HandbookCard.Origin.HOUSE,
                  List.of("House rules, section 3"),
                  false,
                  new Text("A kettle that drips is swapped.", "漏水的壶先换。"),
                  new Text("Nobody came to be examined.", "谁也不是来受审的。"),
                  List.of(new Text("Here is a new one.", "这把新的您先用。")),
                  new Text("Asking for the receipt.", "张口先要小票。"),
                  new Text("Put a new kettle on the desk.", "先把新壶放到台上。"),
                  Optional.empty())),
          Optional.of(new Text("Kettles", "水壶")));
  static final Handbook HANDBOOK = new Handbook(List.of(PHONE, STEPS));

  private Cards() {}

  static Handbook.Spot at(Handbook.Chapter chapter, HandbookCard card) {
    return new Handbook.Spot(chapter, Optional.of(card));
  }

  private static HandbookCard card(
      String id, Text title, Text what, Optional<HandbookCard.Diagram> diagram) {
    return new HandbookCard(
        id,
        title,
        HandbookCard.Scope.FRONT,
        HandbookCard.Origin.SOURCE,
        List.of("S4.6"),
        diagram.isPresent(),
        what,
        new Text("It shows regard.", "人家觉得被当回事。"),
        List.of(new Text("I'm all ears.", "您说，我听着。")),
        new Text("Hurrying on.", "急着往下赶。"),
        new Text("Count to three.", "心里数三下。"),
        diagram);
  }
}
