package motcoach.pack.exchange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import motcoach.method.Language;
import motcoach.method.Text;
import motcoach.pack.JsonWriter;
import motcoach.studio.Value;

/**
 * A scenario as a Twee 3 file for Twine. What Twee cannot say stands in tags and comments, which
 * Twine keeps; reading the file back gives the same beats, options, links, stages and endings.
 */
public final class TweeExport {
  private final Story story;
  private final Language language;
  private final StringBuilder out = new StringBuilder(8192);

  private TweeExport(Story story, Language language) {
    this.story = story;
    this.language = language;
  }

  /**
   * The file, UTF-8.
   *
   * @param language in which Twine shows it; the other one stands in comments
   */
  public static Translated<byte[]> write(Value scenario, Language language) {
    Remarks remarks = new Remarks();
    return StoryFromScenario.read(scenario, remarks)
        .map(story -> new TweeExport(story, language).text())
        .map(text -> Translated.of(text.getBytes(StandardCharsets.UTF_8), remarks))
        .orElseGet(() -> Translated.refused(remarks));
  }

  private String text() {
    out.append(":: StoryTitle\n").append(title()).append("\n\n\n");
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("ifid", ifid(story.id()));
    data.put("format", "Harlowe");
    data.put("format-version", "3.3.9");
    data.put("start", story.start());
    out.append(":: StoryData\n").append(JsonWriter.line(data)).append('\n');
    for (int i = 0; i < story.passages().size(); i++) {
      passage(story.passages().get(i), i);
    }
    return out.toString();
  }

  /** Twine shows the title as it is, so nothing in it is written as an entity. */
  private String title() {
    String title = story.title().in(language).replaceAll("\\s+", " ").strip();
    return title.startsWith("::") ? "\\" + title : title;
  }

  private void passage(Story.Passage passage, int number) {
    StringBuilder tags = new StringBuilder();
    passage.stage().ifPresent(stage -> tags.append("stage-").append(stage.id()).append(' '));
    boolean served = passage.who().equals(story.customer());
    tags.append("who-").append(served ? "customer" : passage.who());
    passage.ending().ifPresent(end -> tags.append(end.comesBack() ? " end-good" : " end-bad"));
    if (passage.ending().isEmpty() && passage.links().isEmpty()) {
      tags.append(" goes-on");
    }
    tags.append(" lang-").append(language.id());
    int left = 100 + 200 * (number % 10);
    int top = 100 + 200 * (number / 10);
    out.append("\n\n:: ").append(passage.id()).append(" [").append(tags).append("] ");
    out.append("{\"position\":\"" + left + "," + top + "\",\"size\":\"100,100\"}\n");
    comment(about(passage));
    out.append(line(passage.says().get(0).in(language))).append('\n');
    for (Story.Link link : passage.links()) {
      String words = Entities.encode(link.text().in(language)).replace("\n", "&#10;");
      out.append("\n[[").append(words).append("->").append(link.target()).append("]] ");
      out.append(MotComment.write(about(link)));
    }
    out.append('\n');
  }

  private Map<String, String> about(Story.Passage passage) {
    Map<String, String> fields = new LinkedHashMap<>();
    if (passage.id().equals(story.start())) {
      fields.put("scenario", story.id());
      fields.put("customer", story.customer());
      other("customer.", story.people().getOrDefault(story.customer(), Text.same("")), fields);
      fields.put(
          "customer." + language.id(),
          story.people().getOrDefault(story.customer(), Text.same("")).in(language));
      other("title.", story.title(), fields);
      both("summary.", story.summary(), fields);
    }
    other("", passage.says().get(0), fields);
    for (int i = 1; i < passage.says().size(); i++) {
      both("say" + (i + 1) + ".", passage.says().get(i), fields);
    }
    if (passage.ending().isPresent()) {
      both("end-title.", passage.ending().get().title(), fields);
      both("end.", passage.ending().get().text(), fields);
    }
    fields.values().removeIf(String::isEmpty);
    return fields;
  }

  private Map<String, String> about(Story.Link link) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("id", link.id());
    fields.put("acts", String.join(",", link.acts()));
    other("", link.text(), fields);
    link.why().ifPresent(why -> both("why.", why, fields));
    fields.put("note", link.note());
    fields.values().removeIf(String::isEmpty);
    return fields;
  }

  private void other(String prefix, Text text, Map<String, String> fields) {
    Language other = Tongues.other(language);
    fields.put(prefix + other.id(), text.in(other));
  }

  private void both(String prefix, Text text, Map<String, String> fields) {
    for (Language each : List.of(language, Tongues.other(language))) {
      fields.put(prefix + each.id(), text.in(each));
    }
  }

  private void comment(Map<String, String> fields) {
    String comment = MotComment.write(fields);
    out.append(comment).append(comment.isEmpty() ? "" : "\n");
  }

  /** Words of a passage: a line of them must not begin another passage. */
  private static String line(String words) {
    return Entities.encode(words)
        .lines()
        .map(line -> line.startsWith("::") ? "\\" + line : line)
        .collect(Collectors.joining("\n"));
  }

  /** The same scenario always has the same id; in the form of a random one, as the format asks. */
  private static String ifid(String id) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
      long high = 0;
      long low = 0;
      for (int i = 0; i < 8; i++) {
        high = high << 8 | hash[i] & 0xff;
        low = low << 8 | hash[i + 8] & 0xff;
      }
      high = high & ~0xf000L | 0x4000L;
      low = low & 0x3fffffffffffffffL | 0x8000000000000000L;
      return new UUID(high, low).toString().toUpperCase(Locale.ROOT);
    } catch (NoSuchAlgorithmException never) {
      throw new IllegalStateException("every Java has SHA-256", never);
    }
  }
}
