package motcoach.report;

import static motcoach.report.Invented.START;
import static motcoach.report.Invented.ended;
import static motcoach.report.Invented.talk;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import motcoach.method.Language;
import motcoach.report.file.Hostile;
import motcoach.report.file.Tally;
import motcoach.report.file.Watch;
import motcoach.report.summary.Catalogue;
import motcoach.report.summary.Filter;
import motcoach.report.summary.Names;
import motcoach.report.summary.ProgressPdf;
import motcoach.report.summary.Summary;
import motcoach.scenario.Mode;
import motcoach.ui.kit.Messages;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Whatever 300 people are called, all of them are on the paper. */
class HostilePaperTest {
  private static final int PEOPLE = 300;

  /** People with hostile names, of which each begins with a number of its own. */
  static Invented people() {
    Invented all = new Invented();
    List<String> texts = Hostile.texts(PEOPLE);
    for (int n = 0; n < PEOPLE; n++) {
      var person = all.person(n, String.format("#%03d#", n) + texts.get(n), "T" + texts.get(n));
      all.add(ended(talk(n, person, Mode.TEST, START), n % 101, n % 2 == 0, List.of()));
    }
    return all;
  }

  static byte[] pdf(Invented all, Language language) throws IOException {
    Catalogue catalogue = new Catalogue(Invented.library());
    Summary summary =
        Summary.of(
            all,
            List.of(),
            catalogue,
            Filter.ALL,
            Names.PLAIN,
            START.plus(Duration.ofDays(9)),
            ZoneOffset.UTC);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new ProgressPdf(
            summary, catalogue, Names.PLAIN, Filter.ALL, language, Messages.in(language)::say)
        .write(LocalDate.of(2026, 3, 9), out, new Tally(Watch.NONE));
    return out.toByteArray();
  }

  /** Without blanks and what is never seen. */
  private static int[] seen(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .codePoints()
        .filter(point -> !Character.isWhitespace(point) && !Character.isSpaceChar(point))
        .filter(point -> Character.getType(point) != Character.CONTROL)
        .filter(point -> Character.getType(point) != Character.FORMAT)
        .filter(point -> point < 0xFE00 || point > 0xFE0F)
        .toArray();
  }

  @Test
  void every_name_is_there_whole_and_every_font_goes_with_the_file() throws IOException {
    Invented all = people();
    try (PDDocument document = Loader.loadPDF(pdf(all, Language.ZH))) {
      int[] text = seen(new PDFTextStripper().getText(document));
      List<String> missing = new ArrayList<>();
      all.people().stream()
          .filter(person -> person.name().length() < 2000)
          .filter(person -> !stands(seen(person.name()), text))
          .forEach(person -> missing.add(person.name()));
      assertThat(missing).isEmpty();
      for (PDPage page : document.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          PDFont font = page.getResources().getFont(name);
          assertThat(font.isEmbedded()).isTrue();
        }
      }
    }
  }

  /** Whether the text has it somewhere; a box stands for what the face cannot draw. */
  private static boolean stands(int[] name, int[] text) {
    for (int from = 0; from + name.length <= text.length; from++) {
      int same = 0;
      while (same < name.length
          && (text[from + same] == name[same] || same > 4 && text[from + same] == '□')) {
        same++;
      }
      if (same == name.length) {
        return true;
      }
    }
    return false;
  }
}
