using BotReports.Programmes;
using BotReports.Reports;

namespace BotReports.Tests.Programmes;

public sealed class SessionNumberTests
{
    [Theory]
    [InlineData("4.1", "4.1")]
    [InlineData("3B", "3b")]
    [InlineData("104.2C.7", "104.2c.7")]
    [InlineData("ws28", "WS28")]
    [InlineData("Ws28B", "WS28b")]
    [InlineData("a-12", "A-12")]
    [InlineData("OF4.1", "OF4.1")]
    public void It_has_one_way_to_be_written(string text, string written) => Number(text).Value.ShouldBe(written);

    [Theory]
    [InlineData("covid-19")]
    [InlineData("11.30.00.00")]
    [InlineData("2016")]
    [InlineData("WS")]
    [InlineData("WS 28")]
    [InlineData("A--12")]
    [InlineData("4.1\n")]
    [InlineData("../4")]
    [InlineData("É4")]
    [InlineData("")]
    [InlineData(null)]
    public void It_is_no_other_word(string? text) => SessionNumber.TryParse(text, out _).ShouldBeFalse();

    [Fact]
    public void They_order_as_people_count() =>
        new[] { "WS28", "4.10", "A-12", "WS3", "4.2", "12" }.Select(Number).Order().Select(number => number.Value).ShouldBe(["4.2", "4.10", "12", "A-12", "WS3", "WS28"]);

    [Fact]
    public void Two_that_are_not_the_same_are_in_some_order() => Number("A12").CompareTo(Number("A-12")).ShouldNotBe(0);

    [Theory]
    [InlineData("4.1", "4")]
    [InlineData("12", "12")]
    [InlineData("WS28", "WS")]
    [InlineData("A-12", "A")]
    [InlineData("A2.1", "A2")]
    public void It_belongs_to_a_track(string number, string track) => Number(number).Track.ShouldBe(track);

    [Theory]
    [InlineData("WS28", "reports/event/WS28.json")]
    [InlineData("A-12", "reports/event/A-12.json")]
    public void A_report_is_stored_under_it_and_found_again(string number, string document)
    {
        var id = new ReportId("event", Number(number.ToLowerInvariant()));

        id.Document.Value.ShouldBe(document);
        ReportId.OfDocument(id.Document).ShouldBe(id);
    }

    private static SessionNumber Number(string text) => SessionNumber.TryParse(text, out var number) ? number : throw new FormatException(text);
}
