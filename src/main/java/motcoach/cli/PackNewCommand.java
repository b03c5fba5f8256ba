package motcoach.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import motcoach.method.Language;
import motcoach.method.Text;
import motcoach.pack.PackTemplate;
import motcoach.studio.PackNames;
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

  @Option(names = "--id", paramLabel = "ID")
  private String id;

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
    String folderName = folder.toAbsolutePath().normalize().getFileName().toString();
    if (id != null && !PackTemplate.isId(id)) {
      throw new Failure(Failure.WRONG_USE, here.words().say("pack.bad-id", id));
    }
    String chosen = id != null ? id : called(folderName);
    Language spoken = here.words().language();
    Text name = title == null ? Text.same(folderName) : PackNames.title(title, spoken);
    try {
      if (!template.write(folder, chosen, name, spoken)) {
        throw new Failure(Failure.WRONG_USE, here.words().say("pack.folder-taken", folder));
      }
    } catch (IOException unwritable) {
      throw new Failure(Failure.PROBLEMS, here.words().say("pack.not-written", folder));
    }
    here.terminal().say(here.words().say("pack.started", folder));
    return 0;
  }

  /** The folder's name where a pack may have it as its id; else one nobody else has. */
  private String called(String folderName) {
    return PackTemplate.isId(folderName)
        ? folderName
        : PackNames.id(
            title == null ? folderName : title, () -> ThreadLocalRandom.current().nextLong());
  }
}
