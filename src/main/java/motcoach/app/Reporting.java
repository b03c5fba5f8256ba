package motcoach.app;

import motcoach.progress.AreaCode;
import motcoach.ui.kit.FilePick;
import motcoach.ui.reports.ReportPorts;
import motcoach.ui.settings.OwnBundle;

/**
 * What reports are made of, and how progress comes and goes.
 *
 * @param ownBundle progress of whoever practises, as a file of their own
 * @param picks asks which bundles shall be read
 * @param areas the PIN before studio and reports
 */
public record Reporting(ReportPorts ports, OwnBundle ownBundle, FilePick picks, AreaCode areas) {}
