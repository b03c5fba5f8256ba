package motcoach.pack.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import motcoach.method.Language;
import motcoach.pack.Problems;
import motcoach.pack.ShippedRules;
import motcoach.scenario.Input;
import motcoach.scenario.Mode;
import motcoach.scenario.Play;
import motcoach.scenario.Scenario;
import motcoach.scenario.Setup;
import motcoach.studio.Finding;
import motcoach.studio.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TweeImportTest {

  private static Translated<Value> twee(String text) {
    return TweeImport.read(text.getBytes(StandardCharsets.UTF_8), "story");
  }

  private static Translated<Value> sample(String name) {
    return TweeImport.read(Samples.bytes(name), "story");
  }

  @Test
  void every_passage_and_link_of_a_harlowe_story_arrives() {
    Translated<Value> read = sample("harlowe.twee");
    Story story = Samples.story(Samples.result(read));

    assertThat(story.passages())
        .extracting(Story.Passage::id)
        .containsExactly(
            "at-the-table",
            "taken-back",
            "her-wish",
            "excuses",
            "shrug",
            "stay-silent",
            "the-manager");
    assertThat(Samples.links(Samples.result(read)))
        .containsExactly(
            "at-the-table/I am so sorry. Let me take it back. -> taken-back",
            "at-the-table/The kitchen is busy -> excuses",
            "at-the-table/Shrug -> shrug",
            "at-the-table/Fetch the manager -> the-manager",
            "taken-back/Ask what she would like -> her-wish",
            "taken-back/say nothing -> stay-silent",
            "taken-back/Wait a moment -> shrug",
            "excuses/Excuses -> shrug",
            "excuses/Try again -> at-the-table",
            "stay-silent/Go on -> shrug",
            "the-manager//regex with [ | ]/ -> her-wish");
    assertThat(Samples.remarks(read))
        .contains("Code, Looks", "Clock", "(set:)", "(if:)", "https://example.org/menu", "draft")
        .contains("$x to 1", "stay silent");
    assertThat(story.title().en()).isEqualTo("The cold soup");
    assertThat(story.start()).isEqualTo("at-the-table");
  }

  @Test
  void tags_and_comments_of_ours_are_honoured() {
    Story story = Samples.story(Samples.result(sample("harlowe.twee")));

    Story.Passage first = story.passages().get(0);
    assertThat(first.stage().orElseThrow().id()).isEqualTo("explore");
    assertThat(first.links().get(0).id()).isEqualTo("sorry");
    assertThat(first.links().get(0).acts()).containsExactly("apologise");
    assertThat(first.links().get(0).why().orElseThrow().en()).isEqualTo("Sorry first.");
    assertThat(first.links().get(1).note()).isEqualTo("pts=0 c=Customer,Communicate");
    assertThat(story.passages().get(2).ending().orElseThrow().comesBack()).isTrue();
    assertThat(story.passages().get(2).says().get(0).en()).endsWith("It is 5 < 6 o'clock.");
    assertThat(story.passages().get(3).says().get(0).en()).isEqualTo(":: she looks at the door ::");
    assertThat(story.passages().get(4).ending().orElseThrow().comesBack()).isFalse();
    assertThat(story.passages().get(6).who()).isEqualTo("manager");
  }

  @Test
  void every_passage_and_link_of_a_sugarcube_story_arrives_in_chinese() {
    Translated<Value> read = sample("sugarcube.tw");
    Story story = Samples.story(Samples.result(read));

    assertThat(story.passages())
        .extracting(Story.Passage::note)
        .containsExactly("来电", "道歉", "单号", "挂断", "约好", "找店长");
    assertThat(story.passages().get(0).links())
        .extracting(link -> link.text().zh())
        .containsExactly("对不起，让您久等了。", "请报单号", "先挂断", "再说一遍", "我去找店长");
    assertThat(story.passages().get(0).links())
        .extracting(Story.Link::target)
        .containsExactly("beat-2", "beat-3", "beat-4", "beat-1", "beat-6");
    assertThat(story.passages().get(1).links())
        .extracting(Story.Link::target)
        .containsExactly("beat-5", "beat-4");
    assertThat(story.passages().get(2).links())
        .extracting(Story.Link::target)
        .containsExactly("beat-4");
    assertThat(Samples.remarks(read))
        .contains("StoryData is not valid JSON", "StoryInit", "<<if>>", "<<set>>")
        .contains("同样的话通向不同的段落");
    assertThat(Samples.remarks(read)).doesNotContain("没有)");
  }

  @Test
  void every_passage_and_link_of_a_chapbook_story_arrives() {
    Translated<Value> read = sample("chapbook.twee");
    Story story = Samples.story(Samples.result(read));

    assertThat(Samples.links(Samples.result(read)))
        .containsExactly(
            "start/Ask when it leaves -> flight-time",
            "start/Say that trains are late sometimes -> sometimes",
            "start/Close the counter -> the-end",
            "flight-time/flight time -> start",
            "sometimes/the end -> the-end",
            "lonely-draft/Start -> start");
    assertThat(story.passages().get(0).note()).contains("trust: 3");
    assertThat(story.passages().get(0).says().get(0).en())
        .startsWith("\"I will miss my flight.\" {name}")
        .contains("[if trust > 2]")
        .doesNotContain("trust: 3", ">\n");
    assertThat(Samples.remarks(read)).contains("lonely draft", "{name}", "[continued]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"harlowe.twee", "sugarcube.tw", "chapbook.twee"})
  void our_own_reader_accepts_the_result(String name) {
    Value scenario = Samples.result(sample(name));

    assertThat(Samples.check(scenario).findings()).filteredOn(Finding::error).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"harlowe.twee", "sugarcube.tw", "chapbook.twee"})
  void who_picks_an_option_comes_to_the_passage_it_leads_to(String name) {
    Value value = Samples.result(sample(name));
    Scenario scenario = Samples.scenario(value);
    Story story = Samples.story(value);
    var engine = new ShippedRules().engine(List.of(), new Problems()).orElseThrow();

    for (int seed = 0; seed < 10; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      Play play = engine.begin(scenario, new Setup(Mode.PRACTICE, Language.EN, seed));
      String here = story.start();
      for (int turn = 0; turn < 12 && !play.over(); turn++) {
        Story.Passage passage = passage(story, here);
        Story.Link link = passage.links().get(random.nextInt(passage.links().size()));
        play = play.take(new Input.Chose(link.id())).play();
        here = link.target();
        String said = passage(story, here).says().get(0).en();
        assertThat(play.transcript()).extracting(motcoach.scenario.Line::words).contains(said);
      }
    }
  }

  private static Story.Passage passage(Story story, String id) {
    return story.passages().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      value = {
        "[[link]] => link/link",
        "[[display|link]] => display/link",
        "[[display->link]] => display/link",
        "[[link<-display]] => display/link",
        "[[link][setter]] => link/link",
        "[[display|link][$a to 1]] => display/link",
        "[[a->b->link]] => a->b/link",
        "[[link<-a<-b]] => a<-b/link",
        "[[  spaced text  ->  link  ]] => spaced text/link",
        "[[[x->link]]] => x/link",
        "<<button 'x' 'link'>><</button>> => x/link",
        "(link-reveal-goto: \"x\", \"link\") => x/link",
        "(Link-Goto: \"link\") => link/link",
        "{link to: 'link'} => link/link",
        "[img[door.png][link]] => link/link"
      })
  void links_are_read_as_twine_reads_them(String text, String expected) {
    Story story = Samples.story(Samples.result(twee(":: A\nWords\n" + text + "\n\n:: link\nEnd")));

    Story.Link link = story.passages().get(0).links().get(0);
    assertThat(link.text().en() + "/" + link.target()).isEqualTo(expected);
    assertThat(story.passages()).hasSize(2);
    assertThat(story.passages().get(0).says().get(0).en()).isEqualTo("Words");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[[]]", "[[][]]", "[[][setter]]", "[[open", "]] [[", "[[a\nb]]"})
  void what_is_no_link_makes_none(String text) {
    Story story = Samples.story(Samples.result(twee(":: A\nWords " + text)));

    assertThat(story.passages()).hasSize(1);
    assertThat(story.passages().get(0).links()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "':: A', A",
    "'::A', A",
    "':: A {\"position\":\"1,2\"}', A",
    "':: A [x y]{\"position\":\"1,2\"}', A",
    "':: A [x] <10,20>', A",
    "':: What \\[now\\]? [x]', 'What [now]?'",
    "':: What [now]?', 'What [now]?'",
    "':: back\\\\slash', 'back\\slash'",
    "':: {odd}', '{odd}'"
  })
  void headers_are_read_with_their_escapes(String header, String name) {
    TweeFile file = TweeFile.read(header + "\nwords");

    assertThat(file.passages()).extracting(TweeFile.Raw::name).containsExactly(name);
    assertThat(file.passages().get(0).content()).isEqualTo("words");
  }

  @Test
  void a_macro_that_goes_on_by_itself_is_a_link_and_stays_in_sight() {
    Translated<Value> read = twee(":: A\n(click: ?door)[(go-to: 'B')]\n\n:: B\nEnd");

    assertThat(Samples.links(Samples.result(read))).containsExactly("a/Go on -> b");
    assertThat(Samples.remarks(read)).contains("(click:) (A)", "(go-to:) (A)");
  }

  @Test
  void two_passages_of_one_name_are_an_error() {
    Translated<Value> read = twee(":: A\nx\n\n:: A\ny\n");

    assertThat(read.result()).isEmpty();
    assertThat(Samples.remarks(read)).contains("same name: \"A\"");
  }

  @Test
  void a_link_to_nowhere_gets_an_empty_passage() {
    Translated<Value> read = twee("\uFEFF:: Start\r\n[[Go->Elsewhere]]\r\n");

    assertThat(Samples.links(Samples.result(read))).containsExactly("start/Go -> elsewhere");
    assertThat(Samples.remarks(read)).contains("empty ones were made: Elsewhere");
  }

  @Test
  void bad_content_is_said_and_never_thrown() {
    assertThat(twee("").result()).isEmpty();
    assertThat(twee("just words").result()).isEmpty();
    assertThat(twee("just words").remarks()).isNotEmpty();
    assertThat(TweeImport.read(new byte[] {(byte) 0xff, 'x'}, "s").result()).isEmpty();
    assertThat(TweeImport.read(new byte[SourceText.MAX_BYTES + 1], "s").result()).isEmpty();
    StringBuilder many = new StringBuilder();
    for (int i = 0; i <= TweeImport.MAX_PASSAGES; i++) {
      many.append(":: P").append(i).append("\nx\n");
    }
    assertThat(Samples.remarks(twee(many.toString()))).contains("501 passages");
    assertThat(twee(":: StoryData\n{}").result()).isEmpty();
  }

  @Test
  void noise_never_throws_and_hostile_text_takes_no_time() {
    String[] bits = {
      "::",
      "[[",
      "]]",
      "->",
      "<-",
      "|",
      "][",
      "<!--mot ",
      "-->",
      "<<link ",
      "\"",
      ">>",
      "\n",
      "a",
      "{",
      "}",
      "(link: \"",
      "\\",
      "(goto: 'a')",
      "--",
      " id=a",
      ":: A",
      "\n:: b [end-good]",
      "&#0;",
      "&#xD800;",
      "\uE000L0\uE001"
    };
    SplittableRandom random = new SplittableRandom(7);
    for (int round = 0; round < 2000; round++) {
      StringBuilder text = new StringBuilder(":: Start\n");
      for (int i = random.nextInt(40); i > 0; i--) {
        text.append(bits[random.nextInt(bits.length)]);
      }
      Optional<Value> value = twee(text.toString()).result();
      value.ifPresent(Samples::story);
    }
    long start = System.nanoTime();
    for (String bit : bits) {
      twee(":: Start\n" + bit.repeat(20_000));
    }
    assertThat((System.nanoTime() - start) / 1_000_000_000L).isLessThan(20);
  }
}
