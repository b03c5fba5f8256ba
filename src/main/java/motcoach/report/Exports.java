package motcoach.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import motcoach.progress.account.Export;
import motcoach.progress.account.ExportLog;
import motcoach.progress.account.Policies;
import motcoach.progress.account.Policy;
import motcoach.report.file.Tally;
import motcoach.report.file.Watch;
import motcoach.report.summary.Names;

/**
 * The one door through which reports leave the program: it asks the policy, writes whole files or
 * none, and notes each in the log before the file is in its place. There is no way around the log.
 */
public final class Exports {
  private final Policies policies;
  private final ExportLog log;
  private final Clock clock;

  public Exports(Policies policies, ExportLog log, Clock clock) {
    this.policies = policies;
    this.log = log;
    this.clock = clock;
  }

  /**
   * What is to be written.
   *
   * @param report such as {@code progress}
   * @param format such as {@code csv}
   * @param filter for the log; no names of people
   * @param people whether it tells of single people
   * @param by who practises here
   * @param chainHead of the journal, in hex
   */
  public record Order(
      String report,
      String format,
      String filter,
      boolean people,
      Optional<UUID> by,
      Optional<String> chainHead) {}

  /** What goes into the file; every row is counted. */
  @FunctionalInterface
  public interface Content {
    void writeTo(OutputStream out, Tally tally) throws IOException;
  }

  /** The policy allows no report about single people. */
  public static final class OnlyGroups extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OnlyGroups() {
      super("only group reports are allowed here", null, false, false);
    }
  }

  /** How people are called: the policy may ask for pseudonyms where nobody else does. */
  public Names names(boolean pseudonyms) {
    return pseudonyms || policies.get().pseudonyms()
        ? Names.pseudonyms(policies.secret())
        : Names.PLAIN;
  }

  public Policy policy() {
    return policies.get();
  }

  /**
   * Refuses what the policy does not allow; asked before anything is read.
   *
   * @throws OnlyGroups when single people are told of where only groups may be
   */
  public void refuse(Order order) {
    if (order.people() && policies.get().groupsOnly()) {
      throw new OnlyGroups();
    }
  }

  /**
   * Writes a file.
   *
   * @return what the log says of it
   * @throws OnlyGroups when the policy does not allow it
   * @throws motcoach.report.file.Cancelled when {@code watch} stopped it; there is no file then
   * @throws motcoach.progress.StoreException when it could not be written or not be noted; there is
   *     no file then either
   */
  public Export write(Order order, Path file, Watch watch, Content content) {
    refuse(order);
    Export[] noted = new Export[1];
    WholeFile.write(
        file,
        out -> {
          MessageDigest digest = sha256();
          Tally tally = new Tally(watch);
          OutputStream counted = new DigestOutputStream(out, digest);
          content.writeTo(counted, tally);
          counted.flush();
          noted[0] = noted(order, tally.end(), HexFormat.of().formatHex(digest.digest()));
          log.add(noted[0]);
        });
    return noted[0];
  }

  private Export noted(Order order, long rows, String sha256) {
    return new Export(
        clock.instant(),
        order.by(),
        order.report(),
        order.format(),
        order.filter(),
        rows,
        sha256,
        order.chainHead());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has it", impossible);
    }
  }
}
