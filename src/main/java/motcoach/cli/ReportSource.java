package motcoach.cli;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import motcoach.method.Text;
import motcoach.pack.Pack;
import motcoach.pack.PackShelf;
import motcoach.pack.PolicyFile;
import motcoach.pack.ShippedPacks;
import motcoach.progress.Learner;
import motcoach.progress.Library;
import motcoach.progress.account.Export;
import motcoach.progress.account.Policies;
import motcoach.report.Bilingual;
import motcoach.report.Exports;
import motcoach.report.Wording;
import motcoach.store.JournalChain;
import motcoach.store.Store;

/** What reports are made of, and the door through which they leave. */
record ReportSource(Surroundings here, Store store, ZoneId zone) {

  static ReportSource of(Surroundings here, Store store) {
    return new ReportSource(here, store, ZoneId.systemDefault());
  }

  Exports exports() {
    return new Exports(policies(), store.exportLog(), Clock.systemUTC());
  }

  Policies policies() {
    return new PolicyFile(store.path(), store.policies());
  }

  Exports.Order order(String report, ReportFormat format, String filter, boolean people) {
    JournalChain.Head head = store.chain().head();
    Optional<UUID> by = store.learners().current().map(Learner::id);
    return new Exports.Order(
        report,
        format.id(),
        filter,
        people,
        by,
        head.count() == 0 ? Optional.empty() : Optional.of(head.hash()));
  }

  /** The packs that can be practised, read each time. */
  List<Pack> packs() {
    return new PackShelf(new ShippedPacks(), Optional.of(store.path().resolve("packs"))).packs();
  }

  static Library library(List<Pack> packs) {
    return () -> packs.stream().flatMap(pack -> pack.entries().stream()).toList();
  }

  /** The wording of files, in a language of their own. */
  static Wording wording(motcoach.method.Language language) {
    return new Words(language)::say;
  }

  static Bilingual bilingual() {
    Words english = new Words(motcoach.method.Language.EN);
    Words chinese = new Words(motcoach.method.Language.ZH);
    return key -> new Text(english.say(key), chinese.say(key));
  }

  /** Says what was written, and what the log keeps of it. */
  void written(Export export, java.nio.file.Path file) {
    here.terminal().say(here.words().say("report.written", file, export.rows(), export.sha256()));
  }
}
