package motcoach.ui.drills;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableValue;
import motcoach.method.Language;
import motcoach.method.Text;
import motcoach.ui.kit.Words;

/** The texts of exercises in the language practised, and days as the program says them. */
record ItemText(Words words, ObservableValue<Language> practised) {

  /** Follows the language practised. */
  StringBinding of(Text text) {
    return Bindings.createStringBinding(() -> now(text), practised);
  }

  String now(Text text) {
    return text.in(practised.getValue());
  }

  /** Wording of the program about a text of an exercise. */
  StringBinding about(String key, Object... arguments) {
    Object[] followed = new Object[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      followed[i] = arguments[i] instanceof Text text ? of(text) : arguments[i];
    }
    return words.text(key, followed);
  }

  /** Tomorrow, or the date. */
  String day(LocalDate day, LocalDate today) {
    if (day.equals(today.plusDays(1))) {
      return words.say("drills.tomorrow");
    }
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
        .withLocale(words.language().locale())
        .format(day);
  }
}
