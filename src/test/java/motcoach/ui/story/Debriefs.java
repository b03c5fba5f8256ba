package motcoach.ui.story;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import motcoach.method.FiveC;
import motcoach.method.Stage;
import motcoach.method.Text;
import motcoach.scenario.Debrief;
import motcoach.scenario.Debrief.Part;
import motcoach.scenario.Expectation;
import motcoach.scenario.Play;
import motcoach.scenario.Reason;

/** A debrief with something in every section; its ledger adds up to 62. */
final class Debriefs {
  private Debriefs() {}

  static Debrief of(Play play) {
    int steps = play.emotionLine().size();
    Reason reason =
        new Reason(new Text("You let him finish.", "您让他把话说完了。"), Optional.of("I'm sorry"), 1);
    Reason state =
        new Reason(new Text("The certificate came on time.", "证书按时送到。"), Optional.empty(), 0);
    return new Debrief(
        play.ending(),
        new Debrief.Curves(
            play.emotionLine(), ramp(steps, -25, -90), ramp(steps, -25, 20), ramp(steps, -25, 50)),
        play.scenario().expectations().stream().map(e -> expected(play, e, reason)).toList(),
        Arrays.stream(Stage.values()).map(stage -> stage(play, stage)).toList(),
        Arrays.stream(FiveC.values())
            .map(c -> new Debrief.CResult(c, Optional.of(c.ordinal() % 3), state))
            .toList(),
        play.proposal(),
        new Debrief.Flywheel(
            40,
            new Text("He was heard before he was helped.", "先被听见，再被帮到。"),
            -10,
            new Text("The depot had to be chased.", "网点那边费了周折。")),
        Optional.of(new Debrief.Moment(new Text("You named his trouble", "您说出了他的难处"), reason)),
        Optional.of(
            new Debrief.Contrast(
                new Text("Ask what it is for", "问清做什么用"),
                "Can I have your number?",
                new Text("What do you need it for on Thursday?", "您周四要用它做什么？"),
                new Text("The reason opens what he has not said.", "问到用途，才听得到没说出口的。"),
                2,
                1)),
        List.of(
            new Debrief.LedgerLine(
                Part.EXPLORE, new Text("Let him finish", "让他把话说完"), 200, 200, reason),
            new Debrief.LedgerLine(
                Part.PROPOSE, new Text("Who, what, by when", "谁做、做什么、几点前"), 125, 250, reason),
            new Debrief.LedgerLine(
                Part.CUSTOMER, new Text("Leaves content", "满意而归"), 295, 550, state)),
        62,
        true);
  }

  private static List<Integer> ramp(int steps, int from, int to) {
    return java.util.stream.IntStream.range(0, steps)
        .map(i -> steps == 1 ? from : from + (to - from) * i / (steps - 1))
        .boxed()
        .toList();
  }

  private static Debrief.Expected expected(Play play, Expectation expectation, Reason reason) {
    Expectation.State state = play.expectations().get(expectation.id());
    return new Debrief.Expected(
        expectation,
        state,
        state.compareTo(Expectation.State.VOICED) >= 0 ? Optional.of(reason) : Optional.empty());
  }

  private static Debrief.StageResult stage(Play play, Stage stage) {
    return new Debrief.StageResult(
        stage,
        new int[] {80, 50, 30, 0}[stage.ordinal()],
        new Debrief.BandOfStage[] {
              Debrief.BandOfStage.SOLID,
              Debrief.BandOfStage.PARTLY,
              Debrief.BandOfStage.NOT_YET,
              Debrief.BandOfStage.TOO_LITTLE
            }
            [stage.ordinal()],
        play.verdicts().stream().filter(v -> v.criterion().stage() == stage).toList());
  }
}
