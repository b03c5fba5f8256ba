package motcoach.report;

import java.util.ArrayList;
import java.util.List;
import motcoach.progress.account.Export;
import motcoach.progress.account.ExportLog;
import motcoach.progress.account.Policies;
import motcoach.progress.account.Policy;

/** A policy and a log in memory. */
final class Kept implements Policies, ExportLog {
  private final List<Export> exports = new ArrayList<>();
  private Policy policy = Policy.STANDARD;
  private RuntimeException failing;

  /** From now on nothing can be noted. */
  void fail(RuntimeException with) {
    failing = with;
  }

  @Override
  public Policy get() {
    return policy;
  }

  @Override
  public void put(Policy changed) {
    policy = changed;
  }

  @Override
  public byte[] secret() {
    return "0123456789abcdef0123456789abcdef".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
  }

  @Override
  public void add(Export export) {
    if (failing != null) {
      throw failing;
    }
    exports.add(export);
  }

  @Override
  public List<Export> all() {
    return List.copyOf(exports);
  }
}
