package motcoach.ui.studio;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.StringProperty;
import motcoach.studio.Comments;
import motcoach.studio.Comments.Comment;
import motcoach.studio.Comments.Said;
import motcoach.studio.Draft;
import motcoach.studio.History.Doing;
import motcoach.studio.Spot;

/** What colleagues say to each other about the open pack. */
final class CommentsViewModel {
  private final EditingViewModel editing;
  private final StringProperty name;
  private final Clock clock;
  private final BooleanProperty resolvedToo = new SimpleBooleanProperty(this, "resolvedToo", false);

  /**
   * @param name of who writes; remembered by whoever gives it
   */
  CommentsViewModel(EditingViewModel editing, StringProperty name, Clock clock) {
    this.editing = editing;
    this.name = name;
    this.clock = clock;
  }

  EditingViewModel editing() {
    return editing;
  }

  StringProperty nameProperty() {
    return name;
  }

  /** Whether comments that are done with are shown as well. */
  BooleanProperty resolvedTooProperty() {
    return resolvedToo;
  }

  /** Those to show, what is about the place looked at first, then the newest first. */
  List<Comment> shown() {
    Draft draft = editing.draft();
    return Comments.of(draft).stream()
        .filter(comment -> resolvedToo.get() || !comment.resolved())
        .sorted(
            (a, b) ->
                isHere(a) == isHere(b)
                    ? Integer.compare(b.number(), a.number())
                    : Boolean.compare(isHere(b), isHere(a)))
        .toList();
  }

  /** Whether a comment is about the place looked at, or something in it. */
  boolean isHere(Comment comment) {
    Spot here = editing.selectionProperty().get();
    return comment.anchor().in(editing.draft()).filter(here::holds).isPresent();
  }

  void write(String text) {
    Spot here = editing.selectionProperty().get();
    change(Comments.written(editing.draft(), here, said(text)), here, text);
  }

  void answer(Comment comment, String text) {
    change(Comments.answered(editing.draft(), comment.number(), said(text)), at(comment), text);
  }

  void resolve(Comment comment, boolean resolved) {
    editing.change(
        Comments.resolved(editing.draft(), comment.number(), resolved), Doing.COMMENT, at(comment));
  }

  void remove(Comment comment) {
    editing.change(Comments.without(editing.draft(), comment.number()), Doing.COMMENT, at(comment));
  }

  void goTo(Comment comment) {
    comment.anchor().in(editing.draft()).ifPresent(editing::goTo);
  }

  private void change(Draft next, Spot spot, String text) {
    if (!text.isBlank() && !name.get().isBlank()) {
      editing.change(next, Doing.COMMENT, spot);
    }
  }

  /** Undoing shows the place a comment is about. */
  private Spot at(Comment comment) {
    return comment.anchor().in(editing.draft()).orElse(editing.selectionProperty().get());
  }

  private Said said(String text) {
    String when = LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES).toString();
    return new Said(name.get().strip(), when, text.strip());
  }
}
