using System.Text.Json;

namespace BotReports.AcceptanceTests.Manifest;

/// <summary>The icons as a browser decodes them.</summary>
public sealed class IconTests(BrowserFixture browser)
{
    /// <summary>The pixels of a picture, each as red, green, blue and opacity.</summary>
    private const string Decode =
        """
        async address => {
          const image = new Image();
          image.src = address;
          await image.decode();
          const canvas = document.createElement('canvas');
          [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
          const context = canvas.getContext('2d');
          context.drawImage(image, 0, 0);
          const { width, height, data } = context.getImageData(0, 0, canvas.width, canvas.height);
          return { width, height, pixels: Array.from({ length: width * height }, (_, i) => Array.from(data.slice(4 * i, 4 * i + 4))) };
        }
        """;

    [Fact]
    public async Task The_colour_icon_has_the_size_that_Teams_wants_and_no_hole()
    {
        var icon = await PictureAsync("color.png");

        (icon.Width, icon.Height).ShouldBe((192, 192));
        icon.Pixels.ShouldAllBe(pixel => pixel[3] == 255);
    }

    [Fact]
    public async Task The_symbol_of_the_colour_icon_keeps_to_its_middle()
    {
        var icon = await PictureAsync("color.png");

        // The ground shades from top to bottom, so what is not as its row begins belongs to the symbol.
        var symbol = icon.Pixels.Index().Where(pixel => Differ(pixel.Item, icon.Pixels[pixel.Index / icon.Width * icon.Width])).Select(pixel => (X: pixel.Index % icon.Width, Y: pixel.Index / icon.Width)).ToList();

        (symbol.Min(at => at.X), symbol.Max(at => at.X), symbol.Min(at => at.Y), symbol.Max(at => at.Y)).ShouldBe((48, 143, 48, 143));
    }

    [Fact]
    public async Task The_outline_icon_is_white_on_nothing()
    {
        var icon = await PictureAsync("outline.png");

        (icon.Width, icon.Height).ShouldBe((32, 32));
        icon.Pixels.ShouldAllBe(pixel => pixel[3] == 0 || pixel.Take(3).All(colour => colour == 255));
        icon.Pixels.ShouldContain(pixel => pixel[3] == 255);
        icon.Pixels[0][3].ShouldBe(0);
    }

    [Theory]
    [InlineData("color")]
    [InlineData("outline")]
    public async Task An_icon_is_drawn_from_its_source(string name)
    {
        var icon = await PictureAsync($"{name}.png");
        var source = await PictureAsync($"{name}.svg");

        // Another browser may smooth an edge in its own way.
        icon.Pixels.Zip(source.Pixels, Differ).Count(differs => differs).ShouldBeLessThan(icon.Pixels.Length / 100);
    }

    /// <summary>Whether one sees it; a browser dithers.</summary>
    private static bool Differ(int[] pixel, int[] other) => pixel.Zip(other).Any(value => Math.Abs(value.First - value.Second) > 16);

    private async Task<Picture> PictureAsync(string file)
    {
        var content = await File.ReadAllBytesAsync(Path.Combine(TeamsPackage.Folder, file), TestContext.Current.CancellationToken);
        var mediaType = file.EndsWith(".svg", StringComparison.Ordinal) ? "image/svg+xml" : "image/png";
        await using var context = await browser.NewContextAsync();
        var page = await context.NewPageAsync();
        var decoded = await page.EvaluateAsync<JsonElement>(Decode, $"data:{mediaType};base64,{Convert.ToBase64String(content)}");
        return decoded.Deserialize<Picture>(JsonSerializerOptions.Web)!;
    }

    private sealed record Picture(int Width, int Height, int[][] Pixels);
}
