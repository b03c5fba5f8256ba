package motcoach.ui.handbook;

import java.util.function.Supplier;
import motcoach.method.Handbook;
import motcoach.progress.DrillLibrary;
import motcoach.progress.Examples;
import motcoach.progress.Learners;
import motcoach.progress.Library;
import motcoach.progress.Settings;

/** What the handbook is read from, and where it keeps its place. */
public record HandbookSources(
    Supplier<Handbook> handbook,
    Library library,
    DrillLibrary drills,
    Examples examples,
    Learners learners,
    Settings settings) {}
