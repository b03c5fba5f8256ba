package motcoach.cli;

import java.util.List;
import java.util.concurrent.Callable;
import motcoach.progress.account.Person;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Sets the team of somebody who practises here or was brought here. */
@Command(name = "team")
final class DataTeamCommand implements Callable<Integer> {
  private final Surroundings here;

  @Mixin private Common common;

  @Parameters(index = "0", paramLabel = "NAME|ID")
  private String person;

  @Parameters(index = "1", paramLabel = "TEAM")
  private String team;

  DataTeamCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() {
    return People.inStore(
        here,
        common,
        store -> {
          List<Person> all = store.accounts().people();
          Person who =
              People.find(all, Person::name, one -> one.id().toString(), person, here.words());
          store.teams().put(who.id(), team);
          here.terminal().say(here.words().say("data.team.done", who.name(), team));
          return 0;
        });
  }
}
