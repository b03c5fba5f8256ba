package motcoach.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import motcoach.progress.PersonalData.Everything;

/**
 * Reads what {@link PersonFile} wrote; never an exception for what is in the file. Whether the
 * tables are ours and their rows fit is for the store to say.
 */
public final class PersonReader {
  private static final String MANIFEST = "person.json";
  private static final Pattern TABLE = Pattern.compile("([a-z][a-z_]{0,40})(-\\d{1,3})?\\.jsonl");

  private final JsonSource json = new JsonSource();

  /**
   * What was read.
   *
   * @param everything empty when the file is refused
   * @param problems why
   */
  public record Reading(Optional<Everything> everything, List<Problem> problems) {
    public Reading {
      problems = List.copyOf(problems);
    }
  }

  public Reading read(Path file, String label) {
    Problems problems = new Problems();
    Optional<Everything> everything = Optional.empty();
    try (var stream = Files.newInputStream(file)) {
      byte[] bytes = stream.readNBytes(PackArchive.MAX_BYTES + 1);
      everything =
          new ZipSource(label, problems)
              .read(bytes)
              .flatMap(entries -> everything(entries, label, problems));
    } catch (IOException unreadable) {
      problems.error(Place.whole(label), "MOT001", "The file cannot be read.", "文件无法读取。");
    }
    return new Reading(problems.hasErrors() ? Optional.empty() : everything, problems.list());
  }

  private Optional<Everything> everything(
      Map<String, byte[]> entries, String label, Problems problems) {
    Optional<Integer> schema = schema(entries, label, problems);
    Map<String, List<Map<String, Object>>> tables = new LinkedHashMap<>();
    for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
      Matcher table = TABLE.matcher(entry.getKey());
      if (table.matches()) {
        List<Map<String, Object>> rows =
            tables.computeIfAbsent(table.group(1), name -> new ArrayList<>());
        for (Located line :
            json.readLines(label + "/" + entry.getKey(), entry.getValue(), problems)) {
          row(line, problems).ifPresent(rows::add);
        }
      }
    }
    return schema.map(number -> new Everything(number, tables));
  }

  private Optional<Integer> schema(Map<String, byte[]> entries, String label, Problems problems) {
    Optional<Fields> fields =
        Optional.ofNullable(entries.get(MANIFEST))
            .flatMap(bytes -> json.read(label + "/" + MANIFEST, bytes, problems))
            .flatMap(root -> Fields.of(root, problems));
    boolean ours =
        fields.flatMap(of -> of.optionalString("kind")).filter(PersonFile.KIND::equals).isPresent();
    if (!ours) {
      problems.error(
          Place.whole(label),
          "MOT135",
          "This is no file of everything about one person.",
          "这不是一个人的全部资料文件。");
      return Optional.empty();
    }
    Optional<Integer> format = fields.get().whole("format", 1, Integer.MAX_VALUE);
    if (format.isPresent() && format.get() != PersonFile.FORMAT) {
      problems.error(
          fields.get().at("format"),
          "MOT136",
          "This file has another format than this MOT Coach reads; write it again with the same"
              + " version.",
          "文件格式与当前版本不符，请用相同版本重新导出。");
    }
    return fields.get().whole("schema", 1, Integer.MAX_VALUE);
  }

  private static Optional<Map<String, Object>> row(Located line, Problems problems) {
    if (!(line instanceof Located.Obj object)) {
      Fields.wrong(line, problems, "an object { … }", "对象 { … }");
      return Optional.empty();
    }
    Map<String, Object> row = new LinkedHashMap<>();
    object.members().forEach((name, member) -> row.put(name, value(member.value(), problems)));
    return Optional.of(row);
  }

  private static Object value(Located value, Problems problems) {
    if (value instanceof Located.Str text) {
      return text.value();
    } else if (value instanceof Located.Num number) {
      return number.value() == Math.rint(number.value())
          ? (Object) (long) number.value()
          : (Object) number.value();
    } else if (!(value instanceof Located.Null)) {
      Fields.wrong(value, problems, "a text, a number or null", "文字、数字或 null");
    }
    return null;
  }
}
