package motcoach.ui.home;

import java.util.List;
import motcoach.progress.Library;

/** Everything home shows, read in one go. */
record HomeContent(
    String learner,
    List<OpenTalk> open,
    List<Library.Entry> scenarios,
    List<PastTalk> past,
    List<Flaw> flaws) {}
