package motcoach.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import motcoach.method.Language;
import motcoach.method.Text;
import motcoach.pack.Pack;
import motcoach.pack.PackReader;
import motcoach.report.RolePlayPdf.Sheet;
import motcoach.scenario.Criterion;
import motcoach.scenario.Expectation;
import motcoach.scenario.Scenario;
import motcoach.ui.kit.Messages;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every shipped scenario on paper, in both languages. */
class RolePlayPdfTest {
  private static final Pack PACK =
      new PackReader()
          .read(Path.of("resources/packs/service-basics"), "service-basics")
          .pack()
          .orElseThrow();

  static Stream<Arguments> all() {
    return PACK.scenarios().stream()
        .flatMap(story -> Stream.of(Language.values()).map(each -> Arguments.of(story, each)));
  }

  private static byte[] pdf(Scenario story, Language language, Sheet... sheets) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new RolePlayPdf(language, Messages.in(language)::say).writeTo(story, List.of(sheets), out);
    return out.toByteArray();
  }

  /** Where lines and pages end is the paper's own affair. */
  private static String text(byte[] pdf) throws IOException {
    StringBuilder all = new StringBuilder();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper stripper = new PDFTextStripper();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        List<String> lines = stripper.getText(document).lines().toList();
        // Head and foot are set last.
        lines.subList(0, lines.size() - 2).forEach(all::append);
      }
    }
    return bare(all.toString());
  }

  private static String bare(String text) {
    return text.replaceAll("\\s+|—|…|⋯", "");
  }

  @ParameterizedTest
  @MethodSource("all")
  void the_customer_knows_all_and_the_trainee_no_secret(Scenario story, Language language)
      throws IOException {
    String customer = text(pdf(story, language, Sheet.CUSTOMER));
    String trainee = text(pdf(story, language, Sheet.TRAINEE));

    assertThat(customer).contains(bare(story.persona().name().in(language)));
    for (Expectation wish : story.expectations()) {
      for (Text secret : Stream.concat(wish.reveal().stream(), wish.opener().stream()).toList()) {
        if (wish.latent()) {
          assertThat(customer).contains(bare(secret.in(language)));
          assertThat(trainee).doesNotContain(bare(secret.in(language)));
        }
      }
    }
    story
        .events()
        .forEach(
            event ->
                event
                    .says()
                    .forEach(
                        said -> assertThat(customer).contains(bare(said.text().in(language)))));
    story.brief().may().forEach(may -> assertThat(trainee).contains(bare(may.in(language))));
    story.brief().know().forEach(know -> assertThat(trainee).contains(bare(know.in(language))));
  }

  @ParameterizedTest
  @MethodSource("all")
  void the_observer_finds_every_criterion_wish_and_level(Scenario story, Language language)
      throws IOException {
    String observer = text(pdf(story, language, Sheet.OBSERVER));

    for (Criterion criterion : story.criteria()) {
      assertThat(observer).contains(bare(criterion.label().in(language)));
    }
    story
        .expectations()
        .forEach(wish -> assertThat(observer).contains(bare(wish.label().in(language))));
    story
        .fiveC()
        .forEach(
            rule ->
                rule.levels()
                    .forEach(
                        level ->
                            assertThat(observer).contains(bare(level.because().in(language)))));
  }

  @ParameterizedTest
  @MethodSource("all")
  void nothing_is_cut_and_every_page_has_its_number(Scenario story, Language language)
      throws IOException {
    byte[] pdf = pdf(story, language, Sheet.values());

    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<TextPosition> outside = new ArrayList<>();
      PDFTextStripper stripper =
          new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition at) {
              if (at.getXDirAdj() < 50
                  || at.getXDirAdj() + at.getWidthDirAdj() > PDRectangle.A4.getWidth() - 50
                  || at.getYDirAdj() > PDRectangle.A4.getHeight() - 30) {
                outside.add(at);
              }
              super.processTextPosition(at);
            }
          };
      int pages = document.getNumberOfPages();
      for (int page = 1; page <= pages; page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        String text = stripper.getText(document);
        assertThat(text).contains(page + " / " + pages);
        assertThat(text.lines().count())
            .as("page " + page + " has more than its edges")
            .isGreaterThan(3);
      }
      assertThat(outside).isEmpty();
    }
  }
}
