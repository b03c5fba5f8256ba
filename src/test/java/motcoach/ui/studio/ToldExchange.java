package motcoach.ui.studio;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import motcoach.method.Language;
import motcoach.method.Text;
import motcoach.studio.Draft;

/** Files of other programs without a disk: remembers what it was asked for and says a sentence. */
final class ToldExchange implements Exchange {
  static final Text DROPPED = new Text("Scripts were left out: three.", "脚本没有导入：三段。");

  final List<String> asked = new ArrayList<>();
  boolean refuses;
  Optional<Draft> table = Optional.empty();
  private final Path made;

  ToldExchange(Path made) {
    this.made = made;
  }

  private <T> Outcome<T> outcome(T result) {
    return new Outcome<>(refuses ? Optional.empty() : Optional.of(result), List.of(DROPPED));
  }

  @Override
  public Outcome<Path> write(
      Draft draft, Form form, String scenario, Language language, Path target) {
    asked.add(form + " " + scenario + " " + language + " " + target);
    return outcome(target);
  }

  @Override
  public Outcome<Draft> texts(Draft draft, Path from) {
    asked.add("texts " + from);
    return outcome(table.orElse(draft));
  }

  @Override
  public Outcome<Path> bring(Path file, Language spoken) {
    asked.add("bring " + file + " " + spoken);
    return outcome(made);
  }
}
