package motcoach.ui.studio;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import motcoach.studio.Comments.Comment;
import motcoach.studio.Comments.Said;
import motcoach.studio.Outline;
import motcoach.studio.Spot;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.LineField;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;
import motcoach.ui.kit.WritingBox;

/** Comments to colleagues: written about the place looked at, answered, done with. */
final class CommentsPane extends VBox {
  private static final int LONGEST = 48;

  private final Words words;
  private final CommentsViewModel model;
  private final VBox cards = Layout.column(Style.GAP_S);
  private List<Comment> shown = List.of();
  private Optional<Spot> here = Optional.empty();
  private List<Optional<String>> places = List.of();
  private Optional<Integer> answering = Optional.empty();

  CommentsPane(Words words, CommentsViewModel model) {
    this.words = words;
    this.model = model;
    LineField name = new LineField();
    name.textProperty().bindBidirectional(model.nameProperty());
    name.promptTextProperty().bind(words.text("studio.comments.name"));
    Named.name(name, words.text("studio.comments.name"));
    CheckBox all = Named.say(new CheckBox(), words.text("studio.comments.all"));
    all.selectedProperty().bindBidirectional(model.resolvedTooProperty());
    VBox column = Layout.column(Style.GAP_M);
    column.getStyleClass().add(PlayLook.ANSWERS);
    if (model.editing().mayChange()) {
      column
          .getChildren()
          .addAll(
              about(), name, write("studio.comments.write", "studio.comments.send", model::write));
    }
    column.getChildren().addAll(all, cards);
    getChildren().add(Layout.grow(PlayLook.scroll(column, words.text("studio.comments.title"))));
    PlayLook.dress(this);
    model.editing().historyProperty().addListener((property, before, now) -> refresh());
    model.editing().selectionProperty().addListener((property, before, now) -> refresh());
    model.resolvedTooProperty().addListener((property, before, now) -> refresh());
    refresh();
  }

  private Node about() {
    return Layout.label(
        words.follow(
            () ->
                words.say(
                    "studio.comments.about", place(model.editing().selectionProperty().get())),
            model.editing().selectionProperty(),
            model.editing().historyProperty()),
        Style.SMALL,
        Style.STRONG);
  }

  /** A box and the button that sends what was written in it. */
  private Node write(String key, String send, Consumer<String> then) {
    WritingBox box = new WritingBox(2);
    box.promptTextProperty().bind(words.text(key));
    Named.name(box, words.text(key));
    Button button = Named.say(new Button(), words.text(send));
    button
        .disableProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> box.getText().isBlank() || model.nameProperty().get().isBlank(),
                box.textProperty(),
                model.nameProperty()));
    button.setOnAction(
        pressed -> {
          String text = box.getText();
          box.clear();
          then.accept(text);
        });
    return Layout.column(Style.GAP_XS, box, button);
  }

  private void refresh() {
    List<Comment> now = model.shown();
    Optional<Spot> looked = Optional.of(model.editing().selectionProperty().get());
    List<Optional<String>> at = now.stream().map(each -> spot(each).map(this::place)).toList();
    if (!now.equals(shown) || !looked.equals(here) || !at.equals(places)) {
      shown = now;
      here = looked;
      places = at;
      build();
    }
  }

  private void build() {
    List<Node> nodes = new ArrayList<>();
    shown.forEach(comment -> nodes.add(card(comment)));
    if (nodes.isEmpty()) {
      nodes.add(Layout.label(words.text("studio.comments.none"), Style.SMALL, Style.MUTED));
    }
    cards.getChildren().setAll(nodes);
  }

  private Node card(Comment comment) {
    VBox card = Layout.column(Style.GAP_XS, place(comment), said(comment.said()));
    comment
        .answers()
        .forEach(
            answer -> {
              VBox inner = Layout.column(Style.GAP_XS, said(answer));
              inner.getStyleClass().add("studio-rule-body");
              card.getChildren().add(inner);
            });
    if (model.editing().mayChange()) {
      card.getChildren().add(actions(comment));
    }
    if (answering.equals(Optional.of(comment.number()))) {
      card.getChildren()
          .add(
              write(
                  "studio.comments.answer.box",
                  "studio.comments.answer.send",
                  text -> {
                    answering = Optional.empty();
                    model.answer(comment, text);
                  }));
    }
    card.getStyleClass().addAll(Style.CARD, "studio-item");
    return card;
  }

  private Node said(Said said) {
    return Layout.column(
        Style.GAP_XS,
        Layout.label(
            words.text("studio.comments.by", said.by(), said.when().replace('T', ' ')),
            Style.SMALL,
            Style.MUTED),
        Layout.label(said.text(), Style.BODY));
  }

  private Node place(Comment comment) {
    Optional<Spot> spot = spot(comment);
    if (spot.isEmpty()) {
      return Layout.label(words.text("studio.comments.gone"), Style.SMALL, Style.MUTED);
    }
    ObservableValue<String> name = words.follow(() -> place(spot.get()));
    Button link = Named.say(new Button(), name);
    link.getStyleClass().addAll(Styles.FLAT, Styles.SMALL);
    link.setMnemonicParsing(false);
    link.setMaxWidth(Double.MAX_VALUE);
    link.setAlignment(Pos.CENTER_LEFT);
    Named.describe(link, words.text("studio.problems.go", name), Optional.empty());
    link.setOnAction(pressed -> model.goTo(comment));
    return link;
  }

  private Optional<Spot> spot(Comment comment) {
    return comment.anchor().in(model.editing().draft());
  }

  /** What a thing says of itself, under the name of its section. */
  private String place(Spot spot) {
    String section = spot.steps().isEmpty() ? "" : spot.steps().get(0).toString();
    String named = words.knows("section." + section) ? words.say("section." + section) : "";
    String label =
        model
            .editing()
            .draft()
            .at(spot)
            .map(value -> words.in(Outline.label(value)).replace('\n', ' '))
            .orElse("");
    String both =
        named.isEmpty() || label.isEmpty()
            ? named + label
            : words.say("studio.thing", named, label);
    String whole = both.isEmpty() ? spot.file() : both;
    return whole.codePointCount(0, whole.length()) <= LONGEST
        ? whole
        : whole.substring(0, whole.offsetByCodePoints(0, LONGEST)).strip() + "…";
  }

  private Node actions(Comment comment) {
    FlowPane actions =
        Layout.flow(
            Style.GAP_S,
            button(
                "studio.comments.answer",
                comment,
                () -> {
                  answering = Optional.of(comment.number());
                  build();
                  lookupAll(".text-area").stream()
                      .reduce((first, last) -> last)
                      .ifPresent(Node::requestFocus);
                }),
            button(
                comment.resolved() ? "studio.comments.reopen" : "studio.comments.resolve",
                comment,
                () -> model.resolve(comment, !comment.resolved())),
            button("studio.comments.remove", comment, () -> model.remove(comment)));
    return actions;
  }

  private Button button(String key, Comment comment, Runnable run) {
    Button button = new Button();
    button.textProperty().bind(words.text(key));
    button.getStyleClass().add(Styles.SMALL);
    button.setOnAction(pressed -> run.run());
    return Named.describe(
        button,
        words.text("studio.comments.action", words.text(key), comment.said().text()),
        Optional.empty());
  }
}
