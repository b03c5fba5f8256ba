package motcoach.shots;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import motcoach.method.Language;
import motcoach.progress.Examples;
import motcoach.ui.kit.Place;

/** The handbook: a chapter, cards with each drawing, search; and the search over everything. */
final class HandbookAlbum implements Album {
  private static final List<String> DRAWN =
      List.of(
          "fly.loop",
          "fly.loselose",
          "mot.propose.complete",
          "5c.contingency",
          "dim.hiddencustomer",
          "cmp.front23",
          "emo.perfect",
          "emo.rational",
          "exceed.convenience",
          "ladder.core");

  @Override
  public void walk(Darkroom room) {
    room.know(room.language() == Language.ZH ? "林月" : "Lin Yue");
    room.go(new Place.Handbook(Optional.empty()));
    room.snap("handbook-chapter");
    for (String concept : DRAWN) {
      room.go(new Place.Handbook(Optional.of(concept)));
      room.snap("handbook-" + concept, Look.LIGHT, Look.DARK, Look.CONTRAST, Look.SMALL);
      room.snapAt("handbook-" + concept, ".drawing", Look.LARGE, Look.TIGHT);
    }
    card(room);
    search(room);
    palette(room);
  }

  private static void card(Darkroom room) {
    room.go(new Place.Home());
    examples(room);
    room.go(new Place.Handbook(Optional.of("phone.noidontknow")));
    room.snap("handbook-text");
    room.snapAt("handbook-own", ".handbook > .page", 1);
    room.go(new Place.Handbook(Optional.of("phone.*")));
    room.snap("handbook-group");
  }

  private static void examples(Darkroom room) {
    boolean zh = room.language() == Language.ZH;
    room.examples.add(
        "phone.noidontknow", said(false, zh ? "这个我不清楚。" : "I don't know about that."));
    room.examples.add(
        "phone.noidontknow",
        said(true, zh ? "我这就去查，三点前给您回电话。" : "Let me find out; I'll call you back by three."));
  }

  private static Examples.Example said(boolean met, String quote) {
    return new Examples.Example(
        UUID.randomUUID(),
        "service-basics",
        "s-02-parcel",
        Instant.parse("2026-11-23T09:12:00Z"),
        met,
        false,
        3,
        quote);
  }

  private static void search(Darkroom room) {
    boolean zh = room.language() == Language.ZH;
    type(room, zh ? "承诺" : "promise");
    room.snap("handbook-found");
    type(room, zh ? "量子" : "quantum");
    room.snap("handbook-nothing");
    type(room, "");
  }

  private static void type(Darkroom room, String words) {
    room.with(".handbook .text-field", TextField.class, field -> field.setText(words));
  }

  private static void palette(Darkroom room) {
    room.go(new Place.Home());
    room.press(KeyCode.CONTROL, KeyCode.K);
    room.snap("palette");
    room.with(
        ".palette-field",
        TextField.class,
        field -> field.setText(room.language() == Language.ZH ? "包裹" : "par"));
    room.snap("palette-found");
    room.with(".palette-field", TextField.class, field -> field.setText("zzz"));
    room.snap("palette-nothing");
  }
}
