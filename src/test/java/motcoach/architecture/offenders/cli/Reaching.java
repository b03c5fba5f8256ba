package motcoach.architecture.offenders.cli;

/** Offends on purpose: imports a screen, and writes PDF and a spreadsheet. */
class Reaching {
  motcoach.architecture.offenders.ui.home.HomeViewModel screen;
  org.apache.pdfbox.pdmodel.PDDocument page;
  org.dhatim.fastexcel.Workbook book;
}
