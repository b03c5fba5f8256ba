package motcoach.app;

import java.nio.file.Path;
import java.util.List;
import motcoach.expression.ExpressionReader;
import motcoach.expression.RuleSet;
import motcoach.expression.learning.LabelledLine;
import motcoach.method.Language;
import motcoach.pack.DraftRules;
import motcoach.pack.Problems;
import motcoach.pack.ShippedCorpus;
import motcoach.pack.ShippedMeaning;
import motcoach.pack.ShippedRules;
import motcoach.pack.TuningFile;
import motcoach.scenario.Engine;
import motcoach.scenario.Tuning;
import motcoach.studio.Draft;
import motcoach.ui.studio.Wordings;

/** Wording rules as they come with the program and as packs change them. */
final class PackWordings implements Wordings {
  private final DraftRules rules;

  /**
   * @param data the data folder, where a retrained reader may lie
   */
  PackWordings(Path data) {
    this.rules = new DraftRules(new ShippedRules().trainedIn(data));
  }

  @Override
  public List<RuleSet> shipped() {
    return rules.shipped();
  }

  @Override
  public synchronized Ruled read(Draft draft) {
    DraftRules.Outcome outcome = rules.read(draft);
    ExpressionReader reader = outcome.reader().orElseThrow();
    Tuning tuning = new TuningFile().shipped(new Problems()).orElseThrow();
    return new Ruled(
        outcome.own(),
        outcome.findings(),
        reader,
        () -> new Engine(reader, tuning, new ShippedMeaning()));
  }

  @Override
  public List<LabelledLine> lines(Language language) {
    Problems problems = new Problems();
    ShippedCorpus corpus = new ShippedCorpus();
    return corpus
        .part("train", problems)
        .and(corpus.part("dev", problems))
        .in(language)
        .everyLine();
  }
}
