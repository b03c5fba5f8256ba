package motcoach.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import motcoach.progress.account.Decree;
import motcoach.progress.account.Policies;
import motcoach.progress.account.Policy;

/**
 * The policy of a workstation under the file {@code policy.json} in its data folder, where an
 * administrator put one. The file can only tighten what was chosen in the window; one that cannot
 * be read counts as the strictest. It is read each time, so a changed file holds from the next
 * report on.
 */
public final class PolicyFile implements Policies {
  public static final String NAME = "policy.json";

  private static final int LARGEST_GROUP = 1000;

  private final Path file;
  private final Policies chosen;
  private final JsonSource source = new JsonSource();

  /**
   * @param folder of the data
   * @param chosen what was chosen in the window
   */
  public PolicyFile(Path folder, Policies chosen) {
    this.file = folder.resolve(NAME);
    this.chosen = chosen;
  }

  @Override
  public Policy get() {
    Policy policy = chosen.get();
    return decreed().map(decree -> decree.over(policy)).orElse(policy);
  }

  @Override
  public void put(Policy policy) {
    chosen.put(policy);
  }

  @Override
  public byte[] secret() {
    return chosen.secret();
  }

  @Override
  public Optional<Decree> decreed() {
    if (Files.notExists(file)) {
      return Optional.empty();
    }
    Problems problems = new Problems();
    Optional<Policy> policy =
        bytes(problems)
            .flatMap(bytes -> source.read(NAME, bytes, problems))
            .flatMap(root -> Fields.of(root, problems))
            .flatMap(PolicyFile::policy);
    return Optional.of(
        problems.hasErrors() || policy.isEmpty()
            ? Decree.unread(problems.list().get(0).message())
            : new Decree(policy.get(), Optional.empty()));
  }

  private Optional<byte[]> bytes(Problems problems) {
    try {
      return Optional.of(PackFiles.read(file));
    } catch (IOException unreadable) {
      problems.error(Place.whole(NAME), "MOT001", "The file cannot be read.", "文件无法读取。");
      return Optional.empty();
    }
  }

  /** What is not said is left to the window. */
  private static Optional<Policy> policy(Fields fields) {
    Policy policy =
        new Policy(
            fields.flag("groups-only", false),
            fields.flag("pseudonyms", false),
            fields.optionalWhole("group-size", Policy.FLOOR, LARGEST_GROUP).orElse(Policy.FLOOR));
    fields.done();
    return Optional.of(policy);
  }
}
