package motcoach.studio;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What colleagues say to each other about a pack. It lies in a file of its own beside what is
 * practised, and finds its places by ids, so that moving and renaming lose nothing.
 */
public final class Comments {
  /** The file of a pack; no part of what is practised or handed on. */
  public static final String FILE = "comments.json";

  private static final Spot LIST = Spot.of(FILE, "comments");

  private Comments() {}

  /** Something somebody said, and when, such as {@code 2026-11-27T18:20}. */
  public record Said(String by, String when, String text) {}

  /**
   * A comment with its answers.
   *
   * @param number its place in the file
   * @param anchor what it is about
   */
  public record Comment(
      int number, Anchor anchor, Said said, boolean resolved, List<Said> answers) {
    public Comment {
      answers = List.copyOf(answers);
    }
  }

  /** All comments of a pack, the oldest first; what is no comment is left out. */
  public static List<Comment> of(Draft draft) {
    List<Value> items = items(draft);
    List<Comment> comments = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i) instanceof Value.Obj object && object.string("file").isPresent()) {
        comments.add(
            new Comment(
                i,
                Anchor.read(object),
                said(object),
                object.get("resolved").filter(new Value.Bool(true)::equals).isPresent(),
                object.list("answers").stream()
                    .filter(Value.Obj.class::isInstance)
                    .map(answer -> said((Value.Obj) answer))
                    .toList()));
      }
    }
    return List.copyOf(comments);
  }

  private static List<Value> items(Draft draft) {
    return draft.at(LIST).orElse(null) instanceof Value.Arr list ? list.items() : List.of();
  }

  private static Said said(Value.Obj object) {
    return new Said(
        object.string("by").orElse(""),
        object.string("when").orElse(""),
        object.string("text").orElse(""));
  }

  private static Value.Obj written(Value.Obj into, Said said) {
    return into.with("by", new Value.Str(said.by()))
        .with("when", new Value.Str(said.when()))
        .with("text", new Value.Str(said.text()));
  }

  /** How many comments about a place, or something in it, are not resolved. */
  public static int open(Draft draft, Spot spot) {
    return (int)
        of(draft).stream()
            .filter(comment -> !comment.resolved())
            .filter(comment -> comment.anchor().in(draft).filter(spot::holds).isPresent())
            .count();
  }

  /** With a comment about a place. */
  public static Draft written(Draft draft, Spot about, Said said) {
    Value.Obj comment = written(Anchor.of(draft, about).written(), said);
    return draft.insert(LIST, items(draft).size(), comment);
  }

  public static Draft answered(Draft draft, int number, Said said) {
    Spot answers = LIST.then(number).then("answers");
    int end = draft.at(answers).orElse(null) instanceof Value.Arr list ? list.items().size() : 0;
    return draft.insert(answers, end, written(Value.Obj.EMPTY, said));
  }

  /** With a comment done with, or open again. */
  public static Draft resolved(Draft draft, int number, boolean resolved) {
    Spot spot = LIST.then(number).then("resolved");
    return resolved ? draft.put(spot, new Value.Bool(true)) : draft.remove(spot);
  }

  /** Without a comment; without the file when it was the last. */
  public static Draft without(Draft draft, int number) {
    return items(draft).size() == 1 ? draft.remove(Spot.of(FILE)) : draft.remove(LIST.then(number));
  }

  /**
   * {@code next} with its comments where they were: a thing that only got another id, and a file
   * that only got another name, keep theirs.
   */
  public static Draft follow(Draft before, Draft next) {
    if (next.file(FILE).isEmpty() || !before.file(FILE).equals(next.file(FILE))) {
      return next;
    }
    Draft followed = next;
    for (Comment comment : of(next)) {
      Anchor anchor = comment.anchor();
      Optional<Spot> was = anchor.in(before);
      if (was.isPresent() && anchor.in(next).isEmpty()) {
        Optional<Spot> now = Anchor.moved(before, next, was.get());
        if (now.isPresent()) {
          Anchor renamed = Anchor.of(next, now.get());
          followed =
              followed
                  .put(LIST.then(comment.number()).then("file"), new Value.Str(renamed.file()))
                  .put(LIST.then(comment.number()).then("at"), renamed.way());
        }
      }
    }
    return followed;
  }
}
