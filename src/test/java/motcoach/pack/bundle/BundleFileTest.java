package motcoach.pack.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import motcoach.method.FiveC;
import motcoach.method.Language;
import motcoach.method.Stage;
import motcoach.pack.PackArchive;
import motcoach.pack.Problem;
import motcoach.progress.Attempt.Origin;
import motcoach.progress.Contests.Contest;
import motcoach.progress.JournalRow;
import motcoach.progress.Talk.Mark;
import motcoach.progress.account.Account;
import motcoach.progress.bundle.Bundle;
import motcoach.progress.bundle.Bundle.Bearer;
import motcoach.progress.bundle.Bundle.Carried;
import motcoach.progress.bundle.Bundle.Head;
import motcoach.progress.bundle.Bundle.Seal;
import motcoach.progress.bundle.Bundle.Told;
import motcoach.progress.bundle.Form;
import motcoach.progress.bundle.Inventory;
import motcoach.scenario.Input;
import motcoach.scenario.Mode;
import motcoach.scenario.Setup;
import motcoach.scenario.Verdict.Outcome;
import org.junit.jupiter.api.Test;

/** Bundles as files: what is written is read, and nothing else is. */
class BundleFileTest {
  private static final Instant NOW = Instant.parse("2026-11-27T08:00:00.5Z");
  private static final KeyPair KEYS = keys();
  private static final UUID LIN = new UUID(1, 2);

  private static KeyPair keys() {
    try {
      return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] sign(byte[] message) {
    try {
      Signature signature = Signature.getInstance("Ed25519");
      signature.initSign(KEYS.getPrivate());
      signature.update(message);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Account account(int n, boolean finished) {
    return new Account(
        new UUID(3, n),
        LIN,
        "service-basics",
        "1.0.0",
        "ab".repeat(32),
        "s-02-parcel",
        new Setup(Mode.GUIDED, Language.ZH, Long.MIN_VALUE + n),
        NOW.plusSeconds(n),
        n % 2 == 0 ? Optional.of(new Origin(new UUID(3, n + 1), 4)) : Optional.empty(),
        finished
            ? Optional.of(new Account.Outcome(NOW.plusSeconds(n + 9), Optional.empty(), 55, false))
            : Optional.empty(),
        finished
            ? Optional.of(
                new Account.Figures(
                    Map.of(Stage.PROPOSE, 40),
                    Map.of(FiveC.COORDINATE, 1),
                    9,
                    0,
                    Duration.ofSeconds(77),
                    List.of(
                        new Mark("mot.explore.listen", Outcome.NO_OPPORTUNITY, 3, true, true, true),
                        new Mark("5c.customer", Outcome.VIOLATED, 1, false, false, false))))
            : Optional.empty());
  }

  private static Told told(UUID attempt) {
    List<Input> inputs =
        List.of(
            new Input.Said("“您\n好”\u2028 \ud83d\ude00"),
            new Input.Chose("o-1"),
            new Input.Did("wait"),
            new Input.Corrected("e", false),
            new Input.Back(),
            new Input.Hint());
    List<JournalRow> rows = new java.util.ArrayList<>();
    for (Input input : inputs) {
      rows.add(
          new JournalRow(
              attempt, rows.size() + 1, input, "f0", NOW, ZoneOffset.ofHoursMinutes(5, 45)));
    }
    return new Told(rows, List.of(new Contest("listen", "", NOW)));
  }

  private static Bundle bundle() {
    return new Bundle(
        new UUID(9, 9),
        NOW,
        new Bearer(LIN, "林月", false, Optional.of("早班")),
        true,
        seal(),
        List.of(
            new Carried(account(1, true), Optional.of(told(new UUID(3, 1)))),
            new Carried(account(2, true), Optional.empty()),
            new Carried(account(3, false), Optional.empty())));
  }

  private static Seal seal() {
    return new Seal(
        "0123456789abcdef0123456789abcdef",
        HexFormat.of().formatHex(KEYS.getPublic().getEncoded()),
        new Head(12, "cd".repeat(32)),
        1,
        List.of(new Head(4, "ef".repeat(32))));
  }

  private static byte[] written(Bundle bundle, UnaryOperator<byte[]> signer) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      BundleFile.write(bundle, signer, out);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return out.toByteArray();
  }

  private static byte[] written() {
    return written(bundle(), BundleFileTest::sign);
  }

  private static String refusal(byte[] bytes) {
    BundleReader.Reading reading = new BundleReader().read(bytes, "lin.motbundle");
    assertThat(reading.bundle()).isEmpty();
    assertThat(reading.problems()).isNotEmpty();
    return reading.problems().get(0).code();
  }

  private static Map<String, byte[]> entries(byte[] bytes) throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.put(entry.getName(), zip.readAllBytes());
      }
    }
    return entries;
  }

  private static byte[] zip(Map<String, byte[]> entries) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        PackArchive.put(zip, entry.getKey(), entry.getValue());
      }
    }
    return out.toByteArray();
  }

  private static byte[] replaced(byte[] text, String from, String to) {
    String before = new String(text, StandardCharsets.UTF_8);
    assertThat(before).contains(from);
    return before.replace(from, to).getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void what_is_written_is_read() {
    BundleReader.Reading reading = new BundleReader().read(written(), "lin.motbundle");
    assertThat(reading.problems()).extracting(Problem::message).isEmpty();
    assertThat(reading.bundle()).contains(bundle());
    assertThat(reading.content()).matches("[0-9a-f]{64}");
    assertThat(written()).as("the same bytes each time").isEqualTo(written());
  }

  @Test
  void more_talks_than_fit_one_file_are_read_too() {
    List<Carried> many = new java.util.ArrayList<>();
    for (int n = 0; n < 2 * BundleFile.LINES + 1; n++) {
      many.add(new Carried(account(n, true), Optional.empty()));
    }
    Bundle large = new Bundle(new UUID(9, 9), NOW, bundle().bearer(), true, seal(), many);
    assertThat(new BundleReader().read(written(large, BundleFileTest::sign), "x").bundle())
        .contains(large);
  }

  @Test
  void nothing_typed_is_in_a_bundle_without_words() throws IOException {
    Bundle figures =
        new Bundle(
            new UUID(9, 9),
            NOW,
            bundle().bearer(),
            false,
            seal(),
            List.of(new Carried(account(3, false), Optional.empty())));
    assertThat(entries(written(figures, BundleFileTest::sign)))
        .containsOnlyKeys("manifest.json", "signature.json", "talks-001.jsonl");
  }

  @Test
  void an_edit_is_refused_wherever_it_is() throws IOException {
    Map<String, byte[]> entries = entries(written());
    Map<String, byte[]> better = new LinkedHashMap<>(entries);
    better.computeIfPresent(
        "talks-001.jsonl", (n, text) -> replaced(text, "\"total\":55", "\"total\":99"));
    assertThat(refusal(zip(better))).isEqualTo("MOT132");

    // The hash made to fit: now it is the signature that does not.
    byte[] talks = better.get("talks-001.jsonl");
    better.computeIfPresent(
        "manifest.json",
        (n, text) -> replaced(text, Form.hash(entries.get("talks-001.jsonl")), Form.hash(talks)));
    assertThat(refusal(zip(better))).isEqualTo("MOT133");

    Map<String, byte[]> renamed = new LinkedHashMap<>(entries);
    renamed.computeIfPresent("manifest.json", (n, text) -> replaced(text, "林月", "林星"));
    assertThat(refusal(zip(renamed))).isEqualTo("MOT133");

    Map<String, byte[]> less = new LinkedHashMap<>(entries);
    less.remove("words-001.jsonl");
    assertThat(refusal(zip(less))).isEqualTo("MOT132");

    Map<String, byte[]> more = new LinkedHashMap<>(entries);
    more.put("talks-002.jsonl", new byte[0]);
    assertThat(refusal(zip(more))).isEqualTo("MOT132");

    Map<String, byte[]> unsigned = new LinkedHashMap<>(entries);
    unsigned.remove("signature.json");
    assertThat(refusal(zip(unsigned))).isEqualTo("MOT133");
    assertThat(refusal(written(bundle(), manifest -> new byte[64]))).isEqualTo("MOT133");
  }

  @Test
  void a_newer_form_is_refused_with_a_reason_of_its_own() throws IOException {
    Map<String, byte[]> entries = entries(written());
    entries.computeIfPresent(
        "manifest.json", (n, text) -> replaced(text, "\"format\":1", "\"format\":2"));
    assertThat(refusal(zip(entries))).isEqualTo("MOT131");
  }

  @Test
  void what_is_no_bundle_is_refused() throws IOException {
    byte[] whole = written();
    assertThat(refusal(new byte[0])).isEqualTo("MOT079");
    assertThat(refusal("{}".getBytes(StandardCharsets.UTF_8))).isEqualTo("MOT079");
    assertThat(refusal(Arrays.copyOf(whole, whole.length / 2))).isEqualTo("MOT079");
    assertThat(refusal(zip(Map.of("pack.json", new byte[] {'{', '}'})))).isEqualTo("MOT130");
    assertThat(refusal(zip(Map.of("manifest.json", new byte[] {'{', '}'})))).isEqualTo("MOT130");
  }

  @Test
  void a_signed_contradiction_is_refused() {
    Bundle twice =
        new Bundle(
            new UUID(9, 9),
            NOW,
            bundle().bearer(),
            true,
            seal(),
            List.of(bundle().talks().get(1), bundle().talks().get(1)));
    assertThat(refusal(written(twice, BundleFileTest::sign))).isEqualTo("MOT134");
    Bundle silent =
        new Bundle(new UUID(9, 9), NOW, bundle().bearer(), false, seal(), bundle().talks());
    assertThat(refusal(written(silent, BundleFileTest::sign))).isEqualTo("MOT134");
    Bundle control =
        new Bundle(
            new UUID(9, 9),
            NOW,
            new Bearer(LIN, "Lin\u0007", false, Optional.empty()),
            true,
            seal(),
            List.of());
    assertThat(refusal(written(control, BundleFileTest::sign))).isEqualTo("MOT134");
  }

  /** Bytes changed at random: refused every time, never an exception, never another bundle. */
  @Test
  void damage_is_refused() {
    byte[] whole = written();
    Random random = new Random(5);
    int refused = 0;
    int times = Integer.getInteger("damaged", 2000);
    for (int n = 0; n < times; n++) {
      byte[] damaged = whole.clone();
      for (int hits = 1 + random.nextInt(3); hits > 0; hits--) {
        damaged[random.nextInt(damaged.length)] ^= (byte) (1 + random.nextInt(255));
      }
      Optional<Bundle> read = new BundleReader().read(damaged, "x").bundle();
      // A date or an attribute in the archive's own headers says nothing about the bundle.
      read.ifPresent(bundle -> assertThat(bundle).isEqualTo(bundle()));
      refused += read.isPresent() ? 0 : 1;
    }
    assertThat(refused).isGreaterThan(times / 2);
    System.out.printf("damaged=%d refused=%d other=0%n", times, refused);
  }

  @Test
  void the_inventory_says_what_is_in_it() {
    assertThat(Inventory.of(bundle()))
        .extracting(line -> line.kind() + " " + line.value())
        .containsExactly(
            "NAME 林月",
            "TEAM 早班",
            "TALKS 2",
            "OPEN_TALKS 1",
            "SCENARIOS 1",
            "CRITERIA 4",
            "TYPED_LINES 1",
            "OTHER_TURNS 5",
            "CONTESTED 1");
  }
}
