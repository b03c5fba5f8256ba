package motcoach.ui.studio;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import motcoach.studio.Comments;
import motcoach.studio.Draft;
import motcoach.studio.Finding;
import motcoach.studio.History;
import motcoach.studio.Outline;
import motcoach.studio.Spot;
import motcoach.ui.kit.Icon;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;
import motcoach.ui.studio.form.ThingName;
import org.kordamp.ikonli.feather.Feather;

/** The pack as a tree; choosing a line shows its form. */
final class OutlinePane extends TreeView<Outline.Line> {
  /** Of a line in the tree, in code points; the whole stands in the form. */
  private static final int LONGEST = 40;

  private static final KeyCombination COPY =
      new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination PASTE =
      new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);

  private final Words words;
  private final EditingViewModel model;
  private final Outline outline;
  private final Set<Spot> open = new HashSet<>();
  private List<Outline.Line> shown = List.of();
  private boolean following;

  OutlinePane(Words words, EditingViewModel model) {
    this.words = words;
    this.model = model;
    this.outline = new Outline(model.shapes());
    setShowRoot(false);
    setCellFactory(tree -> new Cell());
    getStyleClass().add("studio-outline");
    Named.name(this, words.text("studio.outline"));
    getSelectionModel()
        .selectedItemProperty()
        .addListener(
            (property, before, now) -> {
              if (!following && now != null) {
                model.goTo(now.getValue().spot());
              }
            });
    model.historyProperty().addListener((property, before, now) -> refreshLines());
    model.selectionProperty().addListener((property, before, now) -> follow());
    heightProperty().addListener((property, before, now) -> stayInSight());
    model.checkedProperty().addListener((property, before, now) -> refresh());
    model.historyProperty().addListener((property, before, now) -> commented(before, now));
    words.whileShown(this, this::refresh);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    refreshLines();
  }

  private void pressed(KeyEvent key) {
    TreeItem<Outline.Line> item = getSelectionModel().getSelectedItem();
    if (item == null) {
      return;
    }
    Spot spot = item.getValue().spot();
    if (COPY.match(key)) {
      key.consume();
      model.clipboard().copy(spot);
    } else if (PASTE.match(key)) {
      key.consume();
      model.clipboard().paste(spot);
    } else if (item.getValue().section().isEmpty()) {
      changed(key, spot);
    }
  }

  private void changed(KeyEvent key, Spot spot) {
    if (key.getCode() == KeyCode.DELETE && !spot.equals(Spot.of(Draft.CARD))) {
      key.consume();
      model.deleting().delete(spot);
    } else if (key.isAltDown() && spot.last().orElse("") instanceof Integer at) {
      int by = key.getCode() == KeyCode.UP ? -1 : key.getCode() == KeyCode.DOWN ? 1 : 0;
      if (by != 0) {
        key.consume();
        model.move(spot.parent().orElseThrow(), at, at + by);
      }
    }
  }

  private void refreshLines() {
    List<Outline.Line> lines = outline.of(model.draft());
    if (lines.equals(shown)) {
      return;
    }
    shown = lines;
    following = true;
    TreeItem<Outline.Line> root = new TreeItem<>();
    lines.forEach(line -> root.getChildren().add(item(line)));
    setRoot(root);
    following = false;
    follow();
  }

  private void commented(History before, History now) {
    if (!before.now().file(Comments.FILE).equals(now.now().file(Comments.FILE))) {
      refresh();
    }
  }

  private TreeItem<Outline.Line> item(Outline.Line line) {
    TreeItem<Outline.Line> item = new TreeItem<>(line);
    line.lines().forEach(inner -> item.getChildren().add(item(inner)));
    boolean folder = line.section().isPresent() && line.spot().steps().isEmpty();
    item.setExpanded(folder || open.contains(line.spot()));
    item.expandedProperty()
        .addListener(
            (property, before, now) -> {
              if (now) {
                open.add(line.spot());
              } else {
                open.remove(line.spot());
              }
            });
    return item;
  }

  /** Shows the line of what is looked at elsewhere. */
  private void follow() {
    Spot spot = model.selectionProperty().get();
    find(getRoot(), spot)
        .ifPresent(
            item -> {
              following = true;
              for (TreeItem<Outline.Line> at = item.getParent(); at != null; at = at.getParent()) {
                at.setExpanded(true);
              }
              if (getSelectionModel().getSelectedItem() != item) {
                getSelectionModel().select(item);
                scrollTo(Math.max(0, getRow(item) - 5));
              }
              following = false;
            });
  }

  /** Something opened above or below and left less room. */
  private void stayInSight() {
    int row = getSelectionModel().getSelectedIndex();
    if (row >= 0) {
      scrollTo(Math.max(0, row - 5));
    }
  }

  private static Optional<TreeItem<Outline.Line>> find(TreeItem<Outline.Line> in, Spot spot) {
    for (TreeItem<Outline.Line> item : in.getChildren()) {
      if (item.getValue().spot().equals(spot)) {
        return Optional.of(item);
      }
      if (item.getValue().spot().holds(spot)) {
        Optional<TreeItem<Outline.Line>> inner = find(item, spot);
        return inner.isPresent() ? inner : Optional.of(item);
      }
    }
    return Optional.empty();
  }

  /** How many errors lie in a place. */
  private long errors(Spot spot) {
    return model.checkedProperty().get().findings().stream()
        .filter(Finding::error)
        .filter(finding -> spot.holds(finding.spot()))
        .count();
  }

  private final class Cell extends TreeCell<Outline.Line> {
    @Override
    protected void updateItem(Outline.Line line, boolean empty) {
      super.updateItem(line, empty);
      setText(null);
      setGraphic(null);
      setAccessibleText(null);
      if (empty || line == null) {
        return;
      }
      String text = text(line);
      long errors = errors(line.spot());
      setText(text);
      String wrong = errors > 0 ? words.say("studio.outline.wrong", text, errors) : text;
      int comments = Comments.open(model.draft(), line.spot());
      setGraphic(signs(errors > 0, comments));
      setAccessibleText(
          comments > 0 ? words.say("studio.outline.comments", wrong, comments) : wrong);
    }

    private static Node signs(boolean wrong, int comments) {
      HBox signs = Layout.row(Style.GAP_XS);
      if (wrong) {
        signs.getChildren().add(Icon.of(Feather.ALERT_OCTAGON, Style.BAD, Style.ICON_SMALL));
      }
      if (comments > 0) {
        signs
            .getChildren()
            .addAll(
                Icon.of(Feather.MESSAGE_SQUARE, Style.ICON_SMALL),
                Layout.label(Integer.toString(comments), Style.SMALL, Style.MUTED));
      }
      return signs.getChildren().isEmpty() ? null : signs;
    }

    private String text(Outline.Line line) {
      if (line.section().isPresent()) {
        String key = "section." + line.section().get();
        String name = words.knows(key) ? words.say(key) : line.section().get();
        return line.lines().isEmpty()
            ? name
            : words.say("studio.outline.section", name, line.lines().size());
      }
      String label = words.in(line.label()).replace('\n', ' ');
      return label.isBlank() ? words.say("studio.untitled") : ThingName.cut(label, LONGEST);
    }
  }
}
