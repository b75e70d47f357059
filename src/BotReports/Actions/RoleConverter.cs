using System.Text.Json;
using System.Text.Json.Serialization;
using BotReports.Roles;

namespace BotReports.Actions;

/// <summary>By name only: a number is none of the values.</summary>
internal sealed class RoleConverter() : JsonStringEnumConverter<Role>(JsonNamingPolicy.CamelCase, allowIntegerValues: false);
