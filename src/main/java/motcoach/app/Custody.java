package motcoach.app;

import motcoach.progress.Backups;
import motcoach.progress.PersonalData;
import motcoach.progress.PinLock;
import motcoach.ui.settings.Handover;

/**
 * What looks after people and what is kept of them.
 *
 * @param handover writes everything about one person into a file
 */
public record Custody(
    PinLock pins, Backups backups, PersonalData personalData, Handover handover) {}
