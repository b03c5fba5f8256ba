package motcoach.shots;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import motcoach.method.Language;
import motcoach.method.Stage;
import motcoach.method.Text;
import motcoach.pack.DraftFiles;
import motcoach.pack.PackTemplate;
import motcoach.scenario.Input;
import motcoach.scenario.Mode;
import motcoach.scenario.Setup;
import motcoach.scenario.Verdict;
import motcoach.studio.Draft;
import motcoach.studio.Outline;
import motcoach.studio.Spot;
import motcoach.studio.Value;
import motcoach.studio.trainees.Talked;
import motcoach.studio.tryout.LateOrder;
import motcoach.ui.kit.Place;

/** The shelf, and a small pack in the editor: its forms, its texts, what is wrong, the player. */
final class StudioAlbum implements Album {
  @Override
  public void walk(Darkroom room) {
    room.know(room.language() == Language.ZH ? "林月" : "Lin Yue");
    room.go(new Place.Studio());
    room.snap("studio-shelf");

    room.ports
        .settings()
        .put("studio-signature", room.language() == Language.ZH ? "林月" : "Lin Yue");
    room.ports.settings().put("studio-open", pack(room).toString());
    room.go(new Place.Home());
    room.go(new Place.Studio());
    room.snap("studio-scenario");
    select(room, line -> line.section().filter("beats"::equals).isPresent());
    room.snap("studio-beats");
    select(room, line -> line.id().filter("five-minutes"::equals).isPresent());
    room.snap("studio-beat");
    room.snapAt("studio-beat-end", ".studio-form-page", 1);
    choose(room, "side.play");
    room.snap("studio-play");
    choose(room, "middle.texts");
    room.snap("studio-texts");
    texts(room);
    trainees(room);
    choose(room, "middle.health");
    room.snap("studio-health-begin");
    room.press("studio.health.start");
    room.snap("studio-health");
    room.snapAt("studio-health-end", ".studio-health", 1);
    rules(room);
    comments(room);
    edition(room);
    choose(room, "middle.form");
    choose(room, "side.problems");
    select(room, line -> line.section().filter("scenarios"::equals).isPresent());
    room.press("section.scenarios.add");
    room.snap("studio-problems");
    chapter(room);
    mending(room);
  }

  /** A chapter of the handbook is begun. */
  private static void chapter(Darkroom room) {
    select(room, line -> line.section().filter("handbook"::equals).isPresent());
    room.snap("studio-handbook");
    room.press("section.handbook.add");
    select(room, line -> line.section().filter("cards"::equals).isPresent());
    room.press("section.cards.add");
    room.snap("studio-card");
  }

  /** A line rewritten in one language, the filter, what became of a table. */
  private static void texts(Darkroom room) {
    room.with(".studio-texts .text-area", TextArea.class, box -> box.setText(box.getText() + " …"));
    room.snap("studio-texts-behind");
    room.with(
        ".studio-texts-page .combo-box", ComboBox.class, box -> box.getSelectionModel().select(1));
    room.snap("studio-texts-none");
    room.with(
        ".studio-texts-page .combo-box", ComboBox.class, box -> box.getSelectionModel().select(0));
    room.brought = Optional.of(table(room));
    room.with(
        ".studio-texts-page .menu-button", MenuButton.class, menu -> menu.getItems().get(1).fire());
    room.snap("studio-told");
    room.press("studio.told.heard");
    room.press(KeyCode.CONTROL, KeyCode.Z);
  }

  private static Path table(Darkroom room) {
    try {
      String told = room.language() == Language.ZH ? "晚了的订单" : "An order that is late";
      return Files.writeString(
          Files.createTempDirectory("studio-album").resolve("texts.csv"),
          "line_id,en,zh\nscenarios/late-order.json#title,"
              + told
              + ","
              + told
              + "\nscenarios/gone.json#beats/hello/say/0,Hello,你好\npack.json#title,,\n");
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  /** Before anybody practised, and after some did. */
  private static void trainees(Darkroom room) {
    choose(room, "middle.trainees");
    room.snap("studio-trainees-none");
    room.practised(practised());
    room.go(new Place.Home());
    room.go(new Place.Studio());
    choose(room, "middle.trainees");
    room.snap("studio-trainees");
    room.snapAt("studio-trainees-end", ".studio-trainees", 1);
    choose(room, "side.play");
  }

  private static List<Talked> practised() {
    List<Talked> talks = new ArrayList<>();
    List<Verdict.Outcome> outcomes =
        List.of(Verdict.Outcome.MET, Verdict.Outcome.NOT_SEEN, Verdict.Outcome.MET);
    for (int i = 0; i < 14; i++) {
      Language language = i % 3 == 0 ? Language.EN : Language.ZH;
      String said =
          language == Language.EN ? "My sister keeps a zebra in the garden." : "我姐姐在院子里养了一匹斑马。";
      int at = i;
      List<Talked.Mark> marks =
          LateOrder.scenario().criteria().stream()
              .map(
                  each ->
                      new Talked.Mark(each.concept(), outcomes.get((at + each.id().length()) % 3)))
              .toList();
      talks.add(
          new Talked(
              new Setup(Mode.PRACTICE, language, i),
              List.of(Stage.EXPLORE),
              Optional.of(
                  new Talked.Outcome(
                      i % 5 == 0
                          ? Optional.empty()
                          : Optional.of(LateOrder.scenario().endings().get(i % 2).id()),
                      40 + 3 * i)),
              marks,
              Optional.of(List.of(new Input.Said(said)))));
    }
    return talks;
  }

  /** A pack with mistakes: their fixes, what a deletion takes along, another id. */
  private static void mending(Darkroom room) {
    room.ports.settings().put("studio-open", broken(pack(room)).toString());
    room.go(new Place.Home());
    room.go(new Place.Studio());
    select(room, line -> line.section().filter("persona"::equals).isPresent());
    room.snap("studio-fixes");
    select(room, line -> line.id().filter("satisfied"::equals).isPresent());
    room.press("studio.rename.open");
    room.snap("studio-rename");
    select(room, line -> line.id().filter("bring"::equals).isPresent());
    room.press("studio.delete");
    room.snap("studio-delete");
  }

  private static Path broken(Path folder) {
    DraftFiles files = new DraftFiles();
    DraftFiles.Opened opened = files.open(folder);
    String story = Outline.files(opened.draft(), "scenarios").get(0);
    Draft wrong =
        opened
            .draft()
            .put(Spot.of(story, "persona", "patience"), new Value.Num("400"))
            .put(Spot.of(story, "persona", "gian"), new Value.Num("1"))
            .remove(Spot.of(story, "persona", "gain"))
            .put(Spot.of(story, "beats", 0, "mood"), new Value.Str("tense"))
            .put(Spot.of(story, "beats", 2, "mood"), new Value.Str("glad"));
    try {
      files.saveFolder(wrong, opened, folder);
      return folder;
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private static void rules(Darkroom room) {
    choose(room, "middle.rules");
    for (int tries = 0; tries < 100 && !read(room); tries++) {
      room.with(".studio-rules", ListView.class, Node::requestFocus);
    }
    room.with(".studio-rules", ListView.class, list -> list.getSelectionModel().select(3));
    write(room, "studio.rules.try", room.words.say("studio.bench.line"));
    room.snap("studio-rules");
    choose(room, "side.bench");
    write(
        room,
        "studio.bench.line",
        room.language() == Language.ZH ? "不好意思，这个没有了。" : "Sorry, you can't have that.");
    room.snap("studio-bench-rules");
  }

  /** Rules are compiled in the background. */
  private static boolean read(Darkroom room) {
    AtomicBoolean read = new AtomicBoolean();
    room.with(".studio-rules", ListView.class, list -> read.set(list.getItems().size() > 3));
    return read.get();
  }

  private static void comments(Darkroom room) {
    choose(room, "middle.form");
    choose(room, "side.comments");
    write(
        room,
        "studio.comments.write",
        room.language() == Language.ZH ? "她平时真这么说吗？" : "Does she really talk like this?");
    room.press("studio.comments.send");
    room.press("studio.comments.answer");
    room.snap("studio-comments");
  }

  /** Installed here, then changed: the next edition asks for its version. */
  private static void edition(Darkroom room) {
    Path folder = Path.of(room.ports.settings().get("studio-open").orElseThrow());
    room.ports.workshop().install(folder);
    choose(room, "middle.texts");
    room.with(
        ".studio-texts .text-area",
        TextInputControl.class,
        box -> box.appendText(room.language() == Language.ZH ? "（改）" : " (new)"));
    room.press("studio.install");
    room.snap("studio-edition");
    room.press("studio.edition.off");
    try {
      Files.deleteIfExists(room.ports.data().resolve("packs/bakery-0.1.0.motpack"));
    } catch (IOException stays) {
      throw new UncheckedIOException(stays);
    }
  }

  private static void write(Darkroom room, String name, String text) {
    room.with(
        ".studio-editor",
        javafx.scene.Parent.class,
        editor ->
            editor.lookupAll(".text-area").stream()
                .map(TextInputControl.class::cast)
                .filter(box -> room.words.say(name).equals(box.getAccessibleText()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No box " + name))
                .setText(text));
  }

  private static Path pack(Darkroom room) {
    try {
      Path folder = Files.createTempDirectory("studio-album").resolve("bakery");
      PackTemplate.USUAL.write(folder, "bakery", new Text("Bakery course", "蛋糕店"), room.language());
      return folder;
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  @SuppressWarnings("unchecked")
  private static void select(Darkroom room, Predicate<Outline.Line> wanted) {
    room.with(
        ".studio-outline",
        TreeView.class,
        tree ->
            ((TreeView<Outline.Line>) tree)
                .getSelectionModel()
                .select(find(((TreeView<Outline.Line>) tree).getRoot(), wanted)));
  }

  private static TreeItem<Outline.Line> find(
      TreeItem<Outline.Line> in, Predicate<Outline.Line> wanted) {
    for (TreeItem<Outline.Line> item : in.getChildren()) {
      TreeItem<Outline.Line> found = wanted.test(item.getValue()) ? item : find(item, wanted);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static void choose(Darkroom room, String key) {
    room.with(
        ".studio-editor",
        javafx.scene.Parent.class,
        editor ->
            editor.lookupAll(".toggle-button").stream()
                .map(ToggleButton.class::cast)
                .filter(button -> room.words.say(key).equals(button.getText()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No choice " + key))
                .fire());
  }
}
