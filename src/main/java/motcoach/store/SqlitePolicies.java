package motcoach.store;

import motcoach.progress.account.Policies;
import motcoach.progress.account.Policy;

/** What reports may contain, in the database. */
final class SqlitePolicies implements Policies {
  private final Database database;

  SqlitePolicies(Database database) {
    this.database = database;
  }

  @Override
  public Policy get() {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT groups_only, pseudonyms, group_size FROM policy")
                .map(
                    (row, context) ->
                        new Policy(
                            row.getInt("groups_only") == 1,
                            row.getInt("pseudonyms") == 1,
                            row.getInt("group_size")))
                .one());
  }

  @Override
  public void put(Policy policy) {
    database.write(
        handle ->
            handle.execute(
                "UPDATE policy SET groups_only = ?, pseudonyms = ?, group_size = ?",
                policy.groupsOnly() ? 1 : 0,
                policy.pseudonyms() ? 1 : 0,
                policy.groupSize()));
  }

  @Override
  public byte[] secret() {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT secret FROM policy")
                .map((row, context) -> row.getBytes("secret"))
                .one());
  }
}
