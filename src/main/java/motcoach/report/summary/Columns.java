package motcoach.report.summary;

import java.util.ArrayList;
import java.util.List;
import motcoach.report.Bilingual;
import motcoach.report.table.Column;
import motcoach.report.table.Column.Kind;

/**
 * The columns of the tables about single people. Their names are a contract with other programs.
 */
final class Columns {
  private final Bilingual wording;

  Columns(Bilingual wording) {
    this.wording = wording;
  }

  List<Column> summary() {
    List<Column> all = new ArrayList<>();
    all.addAll(who());
    all.addAll(what());
    all.add(column("status", Kind.TEXT));
    all.addAll(wholes("attempts", "first_score", "best_score", "last_score"));
    all.addAll(outOf());
    all.addAll(shown());
    all.add(column("trainer_score", Kind.WHOLE));
    all.add(column("minutes", Kind.DECIMAL));
    all.add(column("first_at", Kind.DATE));
    all.add(column("last_at", Kind.DATE));
    return all;
  }

  List<Column> attempts() {
    List<Column> all = new ArrayList<>();
    all.add(column("attempt_id", Kind.ID));
    all.addAll(who());
    all.addAll(what());
    all.add(column("kind", Kind.TEXT));
    all.add(column("attempt_status", Kind.TEXT));
    all.add(column("score", Kind.WHOLE));
    all.addAll(outOf());
    all.addAll(shown());
    all.add(column("minutes", Kind.DECIMAL));
    all.add(column("started_at", Kind.DATE));
    all.add(column("finished_at", Kind.DATE));
    return all;
  }

  List<Column> notDone() {
    List<Column> all = new ArrayList<>();
    all.addAll(who());
    all.add(column("pack_id", Kind.ID));
    all.add(column("scenario_id", Kind.ID));
    all.add(column("scenario_title", Kind.TEXT));
    all.add(column("due", Kind.TEXT));
    all.add(column("overdue", Kind.TEXT));
    return all;
  }

  List<Column> dictionary() {
    return List.of(
        column("table", Kind.TEXT),
        column("column", Kind.TEXT),
        column("type", Kind.TEXT),
        column("title_en", Kind.TEXT),
        column("about_en", Kind.TEXT),
        column("title_zh", Kind.TEXT),
        column("about_zh", Kind.TEXT));
  }

  private List<Column> who() {
    return List.of(
        column("person_id", Kind.ID), column("name", Kind.TEXT), column("team", Kind.TEXT));
  }

  private List<Column> what() {
    return List.of(
        column("pack_id", Kind.ID),
        column("pack_version", Kind.ID),
        column("scenario_id", Kind.ID),
        column("scenario_title", Kind.TEXT),
        column("mode", Kind.TEXT),
        column("language", Kind.TEXT));
  }

  private List<Column> outOf() {
    return List.of(
        column("max_score", Kind.WHOLE),
        column("pass_mark", Kind.WHOLE),
        column("passed", Kind.TEXT));
  }

  private List<Column> shown() {
    return wholes(
        "explore",
        "propose",
        "act",
        "confirm",
        "c_customer",
        "c_contingency",
        "c_communicate",
        "c_coordinate",
        "c_complete",
        "red_flags");
  }

  private List<Column> wholes(String... names) {
    return List.of(names).stream().map(name -> column(name, Kind.WHOLE)).toList();
  }

  private Column column(String name, Kind kind) {
    String key = "report.column." + name.replace('_', '-');
    return new Column(name, kind, wording.text(key), wording.text(key + ".about"));
  }
}
