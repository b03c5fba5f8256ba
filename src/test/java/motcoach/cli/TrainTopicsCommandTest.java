package motcoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainTopicsCommandTest {
  @TempDir Path folder;

  @Test
  void theWeightsForBothLanguagesArePrinted() throws IOException {
    Files.writeString(
        folder.resolve("s-02-parcel.jsonl"),
        """
        {"lang":"en","stage":"explore","say":"Which street and number, please?","means":["address"]}
        {"lang":"en","stage":"explore","say":"Lovely weather we are having.","means":["none"]}
        {"lang":"zh","stage":"explore","say":"门牌号是多少？","means":["address"]}
        {"lang":"zh","stage":"explore","say":"今天真热。","means":["none"]}
        """);

    Ran ran = Ran.mot("train-topics", "service-basics", folder.toString());

    assertThat(ran.err()).isEmpty();
    assertThat(ran.exitCode()).isZero();
    assertThat(ran.out())
        .startsWith("{\"by-meaning\":{\"en\":{\"bias\":-")
        .contains("\"zh\":{\"bias\":-", "\"by-words\":", "\"both\":");
  }

  @Test
  void wrongAnswersAreNamedWithTheirPlace() throws IOException {
    Files.writeString(
        folder.resolve("s-02-parcel.jsonl"),
        "{\"lang\":\"en\",\"stage\":\"lunch\",\"say\":\"Hello\",\"means\":[\"none\"]}\n");

    Ran ran = Ran.mot("train-topics", "service-basics", folder.toString());

    assertThat(ran.exitCode()).isEqualTo(1);
    assertThat(ran.err()).contains("s-02-parcel.jsonl:1:");
  }

  @Test
  void aFolderWithoutAnswersTeachesNothing() {
    Ran ran = Ran.mot("train-topics", "service-basics", folder.toString());

    assertThat(ran.exitCode()).isEqualTo(1);
    assertThat(ran.err()).contains(folder.toString());
  }
}
