using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace BotReports.AcceptanceTests.Teams;

/// <summary>A certificate for this machine, and the file of it that another process can be told to trust.</summary>
internal sealed class LocalCertificate : IDisposable
{
    private readonly X509Certificate2 _certificate;

    public LocalCertificate()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, false, 0, critical: true));
        var now = TimeProvider.System.GetUtcNow();
        _certificate = request.CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
        File.WriteAllText(Path, _certificate.ExportCertificatePem());
    }

    public string Path { get; } = System.IO.Path.GetTempFileName();

    /// <summary>Makes a server speak HTTPS with it.</summary>
    public void Configure(WebApplicationBuilder builder)
    {
        builder.WebHost.UseKestrelHttpsConfiguration().ConfigureKestrel(kestrel => kestrel.ConfigureHttpsDefaults(https => https.ServerCertificate = _certificate));
        builder.WebHost.UseUrls("https://127.0.0.1:0");
    }

    public void Dispose()
    {
        _certificate.Dispose();
        File.Delete(Path);
    }
}
