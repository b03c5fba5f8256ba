package motcoach.ui.reports;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import motcoach.progress.Library;
import motcoach.progress.Settings;
import motcoach.progress.account.Accounts;
import motcoach.progress.account.Assignments;
import motcoach.progress.account.ExportLog;
import motcoach.progress.account.Policies;
import motcoach.progress.account.Teams;
import motcoach.progress.bundle.Witness;

/**
 * What reports stand on.
 *
 * @param settings of the workstation
 * @param ids gives a new random id each time
 */
public record ReportPorts(
    Accounts accounts,
    Teams teams,
    Assignments assignments,
    Policies policies,
    ExportLog log,
    Witness witness,
    Settings settings,
    Making making,
    Bringing bringing,
    Library library,
    Clock clock,
    Supplier<UUID> ids) {}
