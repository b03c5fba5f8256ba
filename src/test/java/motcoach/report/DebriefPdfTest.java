package motcoach.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import motcoach.method.Language;
import motcoach.method.Stage;
import motcoach.method.Text;
import motcoach.progress.Contests.Contest;
import motcoach.progress.Rehearsal;
import motcoach.progress.review.Guess;
import motcoach.progress.review.OwnView;
import motcoach.progress.review.Plan;
import motcoach.progress.review.Review;
import motcoach.progress.review.Sureness;
import motcoach.scenario.Debrief;
import motcoach.scenario.Debrief.BandOfStage;
import motcoach.scenario.Input;
import motcoach.scenario.Line;
import motcoach.scenario.Mode;
import motcoach.scenario.Verdict;
import motcoach.ui.kit.Messages;
import motcoach.ui.kit.Words;
import motcoach.ui.story.Desk;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DebriefPdfTest {
  private static final String LONG_NAME = "阿列克谢·Alexandra ".repeat(60);
  private static final String ODD =
      "tab\tbell\u0007 ctrl\u0000 e\u0301 \ud83d\ude00 \ud83d half \u202Eright-to-left\u202C"
          + " \u0645\u0631\u062d\u0628\u0627 \u200bzero\u200d 𠮷 end";

  private final Desk desk = new Desk();

  private Review review(Language language, List<String> said) {
    Rehearsal rehearsal = desk.begin(Mode.PRACTICE, language);
    said.forEach(words -> rehearsal.take(new Input.Said(words)));
    Review plain = desk.reviews.of(rehearsal.attempt().id()).orElseThrow();
    return new Review(
        plain.attempt(),
        plain.play(),
        plain.debrief(),
        true,
        true,
        new OwnView(
            "一份证书 · the paper",
            "I'm sorry",
            "",
            Map.of(
                Stage.EXPLORE,
                new Guess(BandOfStage.PARTLY, Optional.of(Sureness.SURE)),
                Stage.ACT,
                new Guess(BandOfStage.PARTLY, Optional.empty()))),
        new Plan("客户叹气", "先复述"),
        ODD,
        Map.of("concrete", new Contest("concrete", "我说了三点前", Instant.EPOCH)),
        desk.reviews.queueDrills(plain),
        Optional.empty());
  }

  private static List<String> turns(int count) {
    List<String> said = new ArrayList<>();
    for (int turn = 1; turn <= count; turn++) {
      said.add(turn % 2 == 0 ? "抱歉，让您跑了三趟，我马上查。第" + turn + "次" : "I'm sorry, turn " + turn);
    }
    return said;
  }

  private static byte[] pdf(Review review, Language language, String name) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new DebriefPdf(language, Messages.in(language)::say, ZoneOffset.UTC).writeTo(review, name, out);
    return out.toByteArray();
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return bare(new PDFTextStripper().getText(document));
    }
  }

  /** Where lines end is the paper's own affair. */
  private static String bare(String text) {
    return text.replaceAll("\\s+", "");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everything_on_the_paper_can_be_selected_as_text(Language language) throws IOException {
    Review review = review(language, turns(5));
    String text = text(pdf(review, language, "林月 Lin Yue"));
    Words words = new Words(language);

    List<Text> shown = new ArrayList<>();
    Debrief debrief = review.debrief();
    debrief.expectations().forEach(e -> shown.add(e.expectation().label()));
    debrief.ledger().forEach(line -> shown.add(line.label()));
    debrief.stages().stream()
        .flatMap(stage -> stage.verdicts().stream())
        .filter(verdict -> verdict.outcome() != Verdict.Outcome.NO_OPPORTUNITY)
        .forEach(verdict -> shown.add(verdict.criterion().label()));
    debrief.curves().actual().forEach(step -> shown.add(step.reason().because()));
    shown.add(debrief.flywheel().customerBecause());
    shown.add(debrief.change().orElseThrow().possible());
    shown.add(debrief.strength().orElseThrow().label());
    for (Text each : shown) {
      assertThat(text).contains(bare(words.in(each)));
    }
    for (Line line : review.play().transcript()) {
      assertThat(text).contains(bare(line.words()));
    }
    assertThat(text).contains("林月LinYue", "一份证书·thepaper", "我说了三点前", "62.0→62");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void parts_stand_in_the_order_of_the_debrief_and_the_total_last(Language language)
      throws IOException {
    String text = text(pdf(review(language, turns(5)), language, "Lin"));
    Words words = new Words(language);
    List<String> order =
        List.of(
            "debrief.own",
            "debrief.expectations",
            "debrief.stages",
            "debrief.keeping",
            "debrief.flywheel",
            "debrief.one",
            "debrief.plan",
            "debrief.drills",
            "debrief.trainer",
            "debrief.total",
            "pdf.talk");
    assertThat(text).containsSubsequence(order.stream().map(key -> bare(words.say(key))).toList());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void every_font_is_embedded_and_only_what_is_used_of_it(Language language) throws IOException {
    byte[] pdf = pdf(review(language, turns(5)), language, "林月");
    assertThat(pdf.length).isLessThan(300_000);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      int fonts = 0;
      for (PDPage page : document.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          PDFont font = page.getResources().getFont(name);
          assertThat(font.isEmbedded()).isTrue();
          assertThat(font.getName()).matches("[A-Z]{6}\\+.*");
          fonts++;
        }
      }
      assertThat(fonts).isPositive();
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void title_and_language_are_set_and_nothing_in_it_acts(Language language) throws IOException {
    byte[] pdf = pdf(review(language, turns(5)), language, "Lin");
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getDocumentCatalog().getLanguage())
          .isEqualTo(language.locale().toLanguageTag());
      assertThat(document.getDocumentInformation().getTitle())
          .isEqualTo(language == Language.ZH ? "复盘：我的包裹在哪" : "Debrief: Where is my parcel?");
      assertThat(document.getDocumentCatalog().getOpenAction()).isNull();
      assertThat(document.getDocumentCatalog().getNames()).isNull();
      assertThat(document.getDocumentCatalog().getAcroForm()).isNull();
      for (PDPage page : document.getPages()) {
        assertThat(page.getAnnotations()).isEmpty();
        assertThat(page.getMediaBox().getWidth()).isEqualTo(PDRectangle.A4.getWidth());
        assertThat(page.getMediaBox().getHeight()).isEqualTo(PDRectangle.A4.getHeight());
      }
    }
  }

  @Test
  void every_page_has_its_number_and_of_how_many() throws IOException {
    byte[] pdf = pdf(review(Language.EN, turns(5)), Language.EN, "Lin");
    try (PDDocument document = Loader.loadPDF(pdf)) {
      int pages = document.getNumberOfPages();
      assertThat(pages).isGreaterThan(1);
      for (int page = 1; page <= pages; page++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        assertThat(stripper.getText(document)).contains(page + " / " + pages);
      }
    }
  }

  @Test
  void nothing_leaves_the_page_however_long_or_odd_it_is() throws IOException {
    List<String> said =
        List.of(
            "w".repeat(3000),
            "客".repeat(3000),
            ODD,
            "line\nbreak\r\nand\u2028another",
            "https://example.org/" + "a/".repeat(400));
    byte[] pdf = pdf(review(Language.EN, said), Language.EN, LONG_NAME);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<TextPosition> placed = new ArrayList<>();
      PDFTextStripper stripper =
          new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition position) {
              placed.add(position);
              super.processTextPosition(position);
            }
          };
      String text = bare(stripper.getText(document));
      assertThat(placed)
          .isNotEmpty()
          .allSatisfy(
              position -> {
                assertThat(position.getX()).isBetween(30f, PDRectangle.A4.getWidth() - 30);
                assertThat(position.getEndX()).isLessThan(PDRectangle.A4.getWidth() - 30);
                assertThat(position.getY()).isBetween(30f, PDRectangle.A4.getHeight() - 30);
              });
      // The foot of a page comes in between.
      assertThat(text.chars().filter(c -> c == 'w').count()).isGreaterThan(3000);
      assertThat(text.chars().filter(c -> c == '客').count()).isGreaterThanOrEqualTo(3000);
      assertThat(text).contains(bare(LONG_NAME));
    }
  }

  @Test
  void what_the_face_cannot_draw_is_a_box_that_can_be_seen() throws IOException {
    String text = text(pdf(review(Language.EN, turns(1)), Language.EN, "Lin"));
    assertThat(text)
        .contains("tabbellctrl" + "é" + "□" + "□half" + "right-to-left" + "□□□□□" + "zero□end");
  }

  @Test
  void letters_stay_the_letters_that_were_typed() throws IOException {
    byte[] pdf = pdf(review(Language.EN, turns(1)), Language.EN, "office flat first 一人大日金");
    StringBuilder drawn = new StringBuilder();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      new PDFTextStripper() {
        @Override
        protected void processTextPosition(TextPosition position) {
          drawn.append(position.getUnicode());
        }
      }.getText(document);
    }
    assertThat(drawn.toString()).contains("office flat first 一人大日金");
  }
}
