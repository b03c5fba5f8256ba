package motcoach.store;

import static motcoach.store.Samples.NOW;
import static motcoach.store.Samples.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import motcoach.method.Language;
import motcoach.progress.Learner;
import motcoach.progress.PersonalData.Everything;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever the schema marks as telling of a person is exported and erased, now and later. */
class PersonCoverageTest {
  private static final Pattern COLUMN = Pattern.compile("^\\s*([a-z_]+) [A-Z].*-- person", 0);
  private static final Pattern REFERENCE =
      Pattern.compile("^\\s*([a-z_]+) .*REFERENCES (learner|attempt) \\(id\\)");
  private static final Learner LIN =
      new Learner(id(200), "林月", Language.ZH, Learner.Purpose.PRACTISE, NOW);

  @TempDir Path folder;

  @Test
  void every_column_that_tells_of_a_person_is_exported_and_erased() {
    try (Store store = Store.open(folder)) {
      Workstation.fillStaying(store);
      Workstation.fill(store, LIN, 201, "canary");
      Map<String, Set<String>> marked = marked(store);
      assertThat(marked.keySet()).hasSizeGreaterThan(12);

      Everything everything = store.personalData().of(LIN.id());
      List<String> uncovered = new ArrayList<>();
      int columns = 0;
      for (Map.Entry<String, Set<String>> table : marked.entrySet()) {
        List<Map<String, Object>> rows =
            everything.tables().getOrDefault(table.getKey(), List.of());
        boolean emptyByNature = table.getKey().equals("erasing");
        for (String column : table.getValue()) {
          columns++;
          boolean exported =
              emptyByNature
                  ? everything.tables().containsKey("erasing")
                  : rows.stream().anyMatch(row -> row.get(column) != null);
          if (!exported) {
            uncovered.add(table.getKey() + "." + column);
          }
        }
      }
      assertThat(uncovered).as("not exported").isEmpty();

      store.personalData().erase(LIN.id());
      store
          .personalData()
          .of(LIN.id())
          .tables()
          .forEach((table, rows) -> assertThat(rows).as(table).isEmpty());
      assertThat(store.personalData().of(Workstation.STAYS.id()).tables().get("turn")).hasSize(1);
      System.out.printf("tables=%d columns=%d uncovered=0%n", marked.size(), columns);
    }
  }

  @Test
  void a_reference_to_a_person_or_their_talk_is_always_marked() {
    try (Store store = Store.open(folder)) {
      Map<String, Set<String>> marked = marked(store);
      schema(store)
          .forEach(
              (table, sql) ->
                  sql.lines()
                      .map(REFERENCE::matcher)
                      .filter(Matcher::find)
                      .forEach(
                          reference ->
                              assertThat(marked.getOrDefault(table, Set.of()))
                                  .as(table)
                                  .contains(reference.group(1))));
    }
  }

  @Test
  void the_export_has_neither_pin_nor_salt() {
    try (Store store = Store.open(folder)) {
      Workstation.fill(store, LIN, 201, "canary");
      store.pins().put(LIN.id(), "pbkdf2-canary");
      assertThat(store.personalData().of(LIN.id()).tables().toString())
          .doesNotContain("pbkdf2-canary", "salt");
    }
  }

  /** The columns marked in the schema as the database itself keeps it. */
  private static Map<String, Set<String>> marked(Store store) {
    Map<String, Set<String>> marked = new LinkedHashMap<>();
    schema(store)
        .forEach(
            (table, sql) -> {
              for (String line : sql.split("\n")) {
                Matcher column = COLUMN.matcher(line);
                if (column.find()) {
                  marked.computeIfAbsent(table, t -> new TreeSet<>()).add(column.group(1));
                }
              }
            });
    return marked;
  }

  private static Map<String, String> schema(Store store) {
    Map<String, String> schema = new LinkedHashMap<>();
    store
        .database()
        .read(
            handle ->
                handle
                    .createQuery("SELECT name, sql FROM sqlite_schema WHERE type = 'table'")
                    .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
                    .list())
        .forEach(entry -> schema.put(entry.getKey(), entry.getValue()));
    return schema;
  }
}
