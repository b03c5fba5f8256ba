package motcoach.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import motcoach.method.Handbook;
import motcoach.progress.DrillLibrary;
import motcoach.progress.Journal;
import motcoach.progress.Learners;
import motcoach.progress.Library;
import motcoach.progress.Records;
import motcoach.progress.Settings;
import motcoach.scenario.Plays;
import motcoach.ui.home.Flaw;
import motcoach.ui.practise.LiveReading;

/**
 * What the window stands on. Library, drills, handbook, plays, reading and flaws may still be being
 * read when the window opens: asking waits for them, so the first question comes from the
 * background.
 *
 * @param handbook the method as cards
 * @param reading the rules that judge wording, for marks while typing
 * @param flaws problems found in packs and rules while reading them
 * @param data where this workstation keeps its data
 * @param ids gives a new random id each time
 * @param seeds gives the seed of each new attempt
 */
public record Ports(
    Learners learners,
    Journal journal,
    Records records,
    Settings settings,
    Library library,
    DrillLibrary drills,
    Supplier<Handbook> handbook,
    Plays plays,
    LiveReading reading,
    Supplier<List<Flaw>> flaws,
    Path data,
    Clock clock,
    Supplier<UUID> ids,
    LongSupplier seeds) {}
