package motcoach.cli;

import java.util.List;
import motcoach.scenario.Play;
import motcoach.scenario.TurnEvent;

/** Tells a trainee how the talk goes on. */
interface Teller {

  /** Tells nothing, for output that a program reads. */
  Teller SILENT =
      new Teller() {
        @Override
        public void open(Play play) {}

        @Override
        public void tell(Play play, List<TurnEvent> events) {}

        @Override
        public void choices(Play play) {}

        @Override
        public void help() {}
      };

  /** The briefing and the first lines. */
  void open(Play play);

  /** What a turn changed. */
  void tell(Play play, List<TurnEvent> events);

  /** What can be chosen or done now. */
  void choices(Play play);

  /** How to answer. */
  void help();
}
