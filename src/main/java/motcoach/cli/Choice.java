package motcoach.cli;

import java.util.Optional;
import java.util.function.Function;
import motcoach.method.Ids;
import motcoach.method.Language;
import motcoach.method.Stage;
import motcoach.pack.PackTemplate;
import motcoach.pack.exchange.Foreign;
import motcoach.scenario.Mode;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Turns what stands behind an option into one of a closed set. */
abstract class Choice<T> implements ITypeConverter<T> {
  private final Function<String, Optional<T>> find;

  private Choice(Function<String, Optional<T>> find) {
    this.find = find;
  }

  @Override
  public T convert(String value) {
    return find.apply(value).orElseThrow(() -> new TypeConversionException(value));
  }

  /** {@code en} or {@code zh}. */
  static final class OfLanguage extends Choice<Language> {
    OfLanguage() {
      super(Language::of);
    }
  }

  /**
   * {@code en} or {@code zh}, or {@code auto}, which is null: the parser knows no other nothing.
   */
  static final class OfLanguageOrAuto extends Choice<Language> {
    OfLanguageOrAuto() {
      super(Language::of);
    }

    @Override
    public Language convert(String value) {
      return value.equals("auto") ? null : super.convert(value);
    }
  }

  /** A stage by its id. */
  static final class OfStage extends Choice<Stage> {
    OfStage() {
      super(id -> Ids.find(Stage.class, id));
    }
  }

  /** What a pack begins with, by its id. */
  static final class OfTemplate extends Choice<PackTemplate> {
    OfTemplate() {
      super(PackTemplate::of);
    }
  }

  /** A mode by its id. */
  static final class OfMode extends Choice<Mode> {
    OfMode() {
      super(id -> Ids.find(Mode.class, id));
    }
  }

  /** A file a report can be, by its id. */
  static final class OfReportFormat extends Choice<ReportFormat> {
    OfReportFormat() {
      super(id -> Ids.find(ReportFormat.class, id));
    }
  }

  /** A file a report about groups can be: statements are about single people. */
  static final class OfGroupFormat extends Choice<ReportFormat> {
    OfGroupFormat() {
      super(
          id ->
              Ids.find(ReportFormat.class, id)
                  .filter(format -> format.compareTo(ReportFormat.PDF) <= 0));
    }
  }

  /** A table of a report, by its id. */
  static final class OfReportTable extends Choice<ReportTable> {
    OfReportTable() {
      super(id -> Ids.find(ReportTable.class, id));
    }
  }

  /** A form of files of other programs by its id. */
  static final class OfForeign extends Choice<Foreign> {
    OfForeign() {
      super(id -> Ids.find(Foreign.class, id));
    }
  }
}
