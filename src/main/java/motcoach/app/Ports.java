package motcoach.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import motcoach.method.Handbook;
import motcoach.progress.Advice;
import motcoach.progress.Contests;
import motcoach.progress.Diary;
import motcoach.progress.DrillLibrary;
import motcoach.progress.Examples;
import motcoach.progress.Journal;
import motcoach.progress.Learners;
import motcoach.progress.Library;
import motcoach.progress.Notes;
import motcoach.progress.Records;
import motcoach.progress.Settings;
import motcoach.progress.drill.DrillBook;
import motcoach.progress.drill.DrillDesk;
import motcoach.progress.drill.Marker;
import motcoach.scenario.Engine;
import motcoach.scenario.Plays;
import motcoach.ui.debrief.Printing;
import motcoach.ui.home.Flaw;
import motcoach.ui.kit.Chime;
import motcoach.ui.kit.FilePlace;
import motcoach.ui.kit.Voice;
import motcoach.ui.practise.LiveReading;
import motcoach.ui.studio.Handouts;
import motcoach.ui.studio.Trainees;
import motcoach.ui.studio.Wordings;
import motcoach.ui.studio.Workshop;

/**
 * What the window stands on. Library, drills, handbook, plays, reading and flaws may still be being
 * read when the window opens: asking waits for them, so the first question comes from the
 * background.
 *
 * @param notes what a trainee writes beside a talk
 * @param diary summaries of what was practised
 * @param advice what to do next
 * @param drillDesk gives out short exercises and takes answers in
 * @param drillBook answers to short exercises and when each comes next
 * @param marker marks answers to short exercises
 * @param handbook the method as cards
 * @param reading the rules that judge wording, for marks while typing
 * @param flaws problems found in packs and rules while reading them
 * @param files asks where a file shall be saved
 * @param data where this workstation keeps its data
 * @param ids gives a new random id each time
 * @param seeds gives the seed of each new attempt
 * @param voice reads aloud where this machine has a voice
 * @param chime one soft tone
 * @param custody PINs, backups, and what is kept about a person
 * @param workshop packs as trainers see them
 * @param engines gives an engine of its own each time, to try out what is being written
 * @param wordings wording rules as trainers see them
 * @param handouts puts scenarios on paper for role plays
 * @param trainees what they did, for authors
 * @param reporting who practised what, and the files it goes into
 */
public record Ports(
    Learners learners,
    Journal journal,
    Records records,
    Settings settings,
    Notes notes,
    Diary diary,
    Advice advice,
    Contests contests,
    Library library,
    DrillLibrary drills,
    DrillDesk drillDesk,
    DrillBook drillBook,
    Supplier<Marker> marker,
    Supplier<Handbook> handbook,
    Examples examples,
    Plays plays,
    LiveReading reading,
    Supplier<List<Flaw>> flaws,
    Printing printing,
    FilePlace files,
    Path data,
    Clock clock,
    Supplier<UUID> ids,
    LongSupplier seeds,
    Voice voice,
    Chime chime,
    Custody custody,
    Workshop workshop,
    Supplier<Engine> engines,
    Wordings wordings,
    Handouts handouts,
    Trainees trainees,
    Reporting reporting) {}
