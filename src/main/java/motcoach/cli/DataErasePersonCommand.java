package motcoach.cli;

import java.util.concurrent.Callable;
import motcoach.progress.account.Person;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Erases one person, here and in every backup. */
@Command(name = "erase-person")
final class DataErasePersonCommand implements Callable<Integer> {
  private final Surroundings here;

  @Mixin private Common common;

  @Parameters(index = "0", paramLabel = "NAME|ID")
  private String person;

  @Option(names = "--confirm", paramLabel = "NAME")
  private String confirmed;

  DataErasePersonCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() {
    Words words = here.words();
    return People.inStore(
        here,
        common,
        store -> {
          Person who =
              People.find(
                  store.accounts().people(),
                  Person::name,
                  one -> one.id().toString(),
                  person,
                  words);
          if (!who.name().equals(confirmed)) {
            throw new Failure(Failure.WRONG_USE, words.say("data.erase.confirm", who.name()));
          }
          store.personalData().erase(who.id());
          here.terminal().say(words.say("data.erase.done", who.name()));
          return 0;
        });
  }
}
