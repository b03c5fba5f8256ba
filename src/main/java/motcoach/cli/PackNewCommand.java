package motcoach.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import motcoach.method.Language;
import motcoach.pack.PackTemplate;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Starts a pack: a folder with a card and a small scenario that can be played at once. */
@Command(name = "new")
final class PackNewCommand implements Callable<Integer> {
  private final Surroundings here;

  @Mixin private Common common;

  @Parameters(index = "0", paramLabel = "FOLDER")
  private Path folder;

  @Option(names = "--title", paramLabel = "TEXT")
  private String title;

  @Option(names = "--lang", paramLabel = "en|zh", converter = Choice.OfLanguage.class)
  private Language language;

  @Option(names = "--template", paramLabel = "ID", converter = Choice.OfTemplate.class)
  private PackTemplate template = PackTemplate.USUAL;

  private PackNewCommand(Surroundings here) {
    this.here = here;
  }

  /** The command, whose help ends with the templates there are. */
  static CommandLine line(Surroundings here) {
    CommandLine line = new CommandLine(new PackNewCommand(here));
    line.getHelpSectionMap()
        .put(UsageMessageSpec.SECTION_KEY_FOOTER, help -> templates(help, here.words()));
    return line;
  }

  private static String templates(CommandLine.Help help, Words words) {
    Map<String, String> rows = new LinkedHashMap<>();
    for (PackTemplate each : PackTemplate.values()) {
      String title = each.title().in(words.language());
      String summary = each.summary().in(words.language());
      rows.put(each.id(), words.say("pack.template", title, summary));
    }
    return words.say("pack.templates") + help.createTextTable(rows);
  }

  @Override
  public Integer call() {
    String id = folder.toAbsolutePath().normalize().getFileName().toString();
    if (!PackTemplate.isId(id)) {
      throw new Failure(Failure.WRONG_USE, here.words().say("pack.bad-id", id));
    }
    try {
      if (!template.write(folder, id, title == null ? id : title, here.words().language())) {
        throw new Failure(Failure.WRONG_USE, here.words().say("pack.folder-taken", folder));
      }
    } catch (IOException unwritable) {
      throw new Failure(Failure.PROBLEMS, here.words().say("pack.not-written", folder));
    }
    here.terminal().say(here.words().say("pack.started", folder));
    return 0;
  }
}
