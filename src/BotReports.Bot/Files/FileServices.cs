using BotReports.Attachments;
using BotReports.Imports;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace BotReports.Bot.Files;

/// <summary>The files that people hand in and have handed out: how large they may be, and which hosts keep them.</summary>
public static class FileServices
{
    private const string Section = "Import";
    private const string AttachmentSection = "Attachments";

    private static readonly TimeSpan LongestFetch = TimeSpan.FromSeconds(10);

    /// <exception cref="InvalidOperationException">A setting makes no sense.</exception>
    public static void AddFiles(this WebApplicationBuilder builder)
    {
        var section = builder.Configuration.GetSection(Section);
        builder.Services.AddSingleton(Checked(section.Get<ImportLimits>() ?? new ImportLimits()));
        builder.Services.AddSingleton(Checked(builder.Configuration.GetSection(AttachmentSection).Get<AttachmentLimits>() ?? new AttachmentLimits()));
        builder.Services.AddSingleton(new FileHosts(section.GetSection("Hosts").Get<string[]>() ?? FileHosts.OfTeams, builder.Environment.IsDevelopment()));
        builder.Services.AddHttpClient<IFileDownload, HttpFileDownload>(http => http.Timeout = LongestFetch)
            .ConfigurePrimaryHttpMessageHandler(Direct);
        builder.Services.AddHttpClient<IFileUpload, HttpFileUpload>(http => http.Timeout = LongestFetch).ConfigurePrimaryHttpMessageHandler(Direct);
    }

    private static SocketsHttpHandler Direct() => new() { AllowAutoRedirect = false, UseCookies = false };

    private static ImportLimits Checked(ImportLimits limits)
    {
        Check(Section, ("File", limits.File), ("FileWithPictures", limits.FileWithPictures), ("Elements", limits.Elements), ("Expanded", limits.Expanded), ("Ratio", limits.Ratio), ("Entries", limits.Entries), ("Depth", limits.Depth), ("Characters", limits.Characters), ("Lines", limits.Lines), ("AtOnce", limits.AtOnce), ("Seconds", limits.Seconds));
        return limits;
    }

    private static AttachmentLimits Checked(AttachmentLimits limits)
    {
        Check(
            AttachmentSection,
            ("PictureBytes", limits.PictureBytes),
            ("Pixels", limits.Pixels),
            ("Side", limits.Side),
            ("VoiceBytes", limits.VoiceBytes),
            ("PerAnswer", limits.PerAnswer),
            ("PerReport", limits.PerReport));
        return limits;
    }

    private static void Check(string section, params ReadOnlySpan<(string Name, int Value)> settings)
    {
        foreach (var (name, value) in settings)
        {
            if (value < 1)
            {
                throw new InvalidOperationException($"{section}:{name} is {value}; it has to be 1 or more.");
            }
        }
    }
}
