package motcoach.shots;

import static motcoach.ui.kit.FxThread.fx;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import motcoach.method.Language;
import motcoach.progress.Learner;
import motcoach.progress.Library;
import motcoach.progress.Rehearsal;
import motcoach.progress.review.Review;
import motcoach.progress.review.Reviews;
import motcoach.scenario.Input;
import motcoach.scenario.Mode;
import motcoach.scenario.Setup;
import motcoach.ui.kit.Place;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A parcel talk with slips: own view, the page in parts, a disputed verdict, a retry, the PDF. */
final class DebriefAlbum implements Album {
  private static final int DOTS_PER_INCH = 80;

  @Override
  public void walk(Darkroom room) {
    boolean zh = room.language() == Language.ZH;
    Learner learner = room.know(zh ? "林月" : "Lin Yue");
    Library.Entry entry = room.ports.library().find("service-basics", "s-02-parcel").orElseThrow();
    Rehearsal rehearsal =
        WellSaid.rehearsals(room)
            .begin(learner, entry, new Setup(Mode.PRACTICE, room.language(), 1));
    play(rehearsal, room.language());
    UUID attempt = rehearsal.attempt().id();
    room.go(new Place.Debrief(attempt));
    answer(room, zh);
    room.snap("debrief-0-own-view");
    room.press("debrief.reveal");
    room.snap("debrief-1-top");
    dispute(room);
    room.with(".whole-talk", TitledPane.class, talk -> talk.setExpanded(true));
    room.with(".ledger", TitledPane.class, ledger -> ledger.setExpanded(true));
    for (int part = 1; part <= 9; part++) {
      room.snapAt("debrief-2-part-" + part, ".debrief", part / 9.0);
    }
    retry(room, attempt);
    pdf(room, attempt);
  }

  /** The recorded good talk after a poor start. */
  private static void play(Rehearsal rehearsal, Language language) {
    boolean zh = language == Language.ZH;
    rehearsal.take(
        new Input.Said(zh ? "这不归我们管，您得找网点。" : "That is not our fault, you have to ask the depot."));
    rehearsal.take(
        new Input.Said(
            zh
                ? "您先报一下单号，没有单号我查不了。"
                : "You must give me the number first, I can't do anything without it."));
    for (String answer : WellSaid.answers("s-02-parcel", language)) {
      if (!rehearsal.attempt().finished()) {
        rehearsal.take(WellSaid.input(rehearsal.play(), answer));
      }
    }
    if (!rehearsal.attempt().finished()) {
      rehearsal.abandon();
    }
  }

  private static void answer(Darkroom room, boolean zh) {
    room.with(
        ".text-field",
        TextField.class,
        field -> field.setText(zh ? "他要的是里面的文件" : "the paper inside"));
    room.with(".toggle-button.right-pill", ToggleButton.class, ToggleButton::fire);
  }

  private static void dispute(Darkroom room) {
    String start = room.words.say("debrief.dispute", "");
    fx(
        () -> {
          room.all(".button").stream()
              .map(Button.class::cast)
              .filter(b -> b.getAccessibleText() != null && b.getAccessibleText().startsWith(start))
              .findFirst()
              .ifPresent(Button::fire);
          return start;
        });
  }

  private static void retry(Darkroom room, UUID attempt) {
    boolean zh = room.language() == Language.ZH;
    Rehearsal again = WellSaid.rehearsals(room).retry(attempt, 1).orElseThrow();
    again.take(
        new Input.Said(
            zh
                ? "让您打了三次电话，实在抱歉。我来帮您跟到底，这件东西您是要派什么用场？"
                : "I'm sorry you had to call three times. I'll see this through myself."
                    + " What do you need it for?"));
    room.go(new Place.Resume(again.attempt().id()));
    room.snap("debrief-3-said-again");
    room.press("again.compare");
    room.snap("debrief-3-compared");
    again.abandon();
    room.go(new Place.Debrief(again.attempt().id()));
    room.press("debrief.reveal");
    room.snap("debrief-4-retry");
  }

  private static void pdf(Darkroom room, UUID attempt) {
    Review review =
        new Reviews(
                WellSaid.rehearsals(room),
                room.ports.notes(),
                room.ports.contests(),
                room.ports.drills(),
                room.ports.drillDesk(),
                room.ports.clock())
            .of(attempt)
            .orElseThrow();
    try {
      Path file = Files.createTempDirectory("debrief").resolve("debrief.pdf");
      room.ports.printing().write(review, room.language(), file);
      try (PDDocument document = Loader.loadPDF(file.toFile())) {
        PDFRenderer renderer = new PDFRenderer(document);
        for (int page = 0; page < document.getNumberOfPages(); page++) {
          BufferedImage picture = renderer.renderImageWithDPI(page, DOTS_PER_INCH);
          room.keep(picture, "debrief-5-pdf-" + (page + 1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
