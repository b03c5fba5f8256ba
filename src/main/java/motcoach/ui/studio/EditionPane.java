package motcoach.ui.studio;

import atlantafx.base.theme.Styles;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import motcoach.method.Language;
import motcoach.method.Text;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.LineField;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;
import motcoach.ui.kit.WritingBox;
import motcoach.ui.studio.PlayLook.Sign;

/** Before a pack is installed or handed on: what is new, under which version, in which words. */
final class EditionPane extends VBox {
  /** More would be a wall; they are counted. */
  private static final int MOST = 40;

  private final Words words;
  private final EditionViewModel model;

  EditionPane(Words words, EditionViewModel model) {
    this.words = words;
    this.model = model;
    Workshop.Edition edition = model.edition();
    VBox lines = Layout.column(Style.GAP_XS);
    edition.changes().stream().limit(MOST).map(this::line).forEach(lines.getChildren()::add);
    lines.getChildren().addAll(PlayLook.more(words, edition.changes().size(), MOST));
    getChildren()
        .addAll(
            Layout.label(
                words.text(
                    edition.handedOn() ? "studio.edition.handed-on" : "studio.edition.installed",
                    edition.before()),
                Style.STRONG),
            lines,
            Layout.label(
                words.text("studio.edition." + edition.step(), edition.proposed()), Style.SMALL),
            fields(),
            buttons());
    getStyleClass().addAll(Style.GAP_S, "studio-edition");
  }

  private Node line(Text change) {
    return PlayLook.line(Sign.ACT, words.text(change));
  }

  private Node fields() {
    LineField version = new LineField();
    version.textProperty().bindBidirectional(model.versionProperty());
    version.getStyleClass().add("studio-number");
    Named.name(version, words.text("studio.edition.version"));
    VBox all = Layout.column(Style.GAP_S);
    all.getChildren()
        .add(
            Layout.column(
                Style.GAP_XS,
                Layout.label(words.text("studio.edition.version"), Style.SMALL),
                version));
    for (Language language : Language.values()) {
      WritingBox box = new WritingBox(2);
      box.textProperty().bindBidirectional(model.textProperty(language));
      Named.name(
          box,
          words.text("studio.in-language", words.say("studio.edition.text"), words.own(language)));
      all.getChildren()
          .add(
              Layout.column(
                  Style.GAP_XS,
                  Layout.label(
                      words.follow(
                          () ->
                              words.say(
                                  "studio.in-language",
                                  words.say("studio.edition.text"),
                                  words.own(language))),
                      Style.SMALL),
                  box));
    }
    return all;
  }

  private Node buttons() {
    Button write = Named.say(new Button(), words.text("studio.edition.write"));
    write.getStyleClass().add(Styles.ACCENT);
    write.disableProperty().bind(model.ready().not());
    write.setOnAction(pressed -> model.write());
    Button leave = Named.say(new Button(), words.text("studio.edition.leave"));
    leave.setOnAction(pressed -> model.leaveAsItIs());
    Button off = Named.say(new Button(), words.text("studio.edition.off"));
    off.setOnAction(pressed -> model.callOff());
    FlowPane buttons = Layout.flow(Style.GAP_S);
    if (model.mayChange()) {
      buttons.getChildren().add(write);
    }
    buttons.getChildren().addAll(leave, off);
    return buttons;
  }
}
