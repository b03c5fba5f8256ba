package motcoach.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import motcoach.expression.ExpressionReader;
import motcoach.expression.Reading;
import motcoach.expression.Situation;
import motcoach.method.Stage;
import org.junit.jupiter.api.Test;

/** House words shut a customer out; between colleagues they are in place. */
class HouseWordsTest {
  private static final ExpressionReader READER =
      new ShippedRules().reader(List.of(), new Problems()).orElseThrow();
  private static final Situation TO_CUSTOMER = Situation.in(Stage.ACT);

  @Test
  void areMarkedBeforeACustomerAndLeftAloneBeforeAColleague() {
    for (String words : List.of("您这单是异常件，已转二线工单，等分拨中心回传。", "Your SKU is on backorder.")) {
      assertThat(labels(words, TO_CUSTOMER)).as(words).contains("jargon_internal");
      assertThat(labels(words, TO_CUSTOMER.toColleague()))
          .as(words)
          .doesNotContain("jargon_internal");
    }
  }

  @Test
  void rudenessIsRudenessBeforeAColleagueToo() {
    Reading reading = READER.read("这不归我管。", TO_CUSTOMER.toColleague());

    assertThat(reading.score()).isLessThan(40);
  }

  private static List<String> labels(String words, Situation situation) {
    return READER.read(words, situation).findings().stream().map(f -> f.label()).toList();
  }
}
