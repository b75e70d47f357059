using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.Bot.Builder.Dialogs;

namespace BotReports.Tests.BotBuilder;

/// <summary>What others can see of BotBuilder.Dialogs, a line for each type and member, in the notation of botbuilder-api.txt.</summary>
internal static class PublicSurface
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(string)] = "string",
        [typeof(object)] = "object",
        [typeof(bool)] = "bool",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(float)] = "float",
        [typeof(void)] = "void",
    };

    public static IEnumerable<Type> Types { get; } =
        [.. typeof(Dialog).Assembly.GetTypes().Where(type => type.IsVisible || type.IsNestedFamily).OrderBy(type => type.FullName, StringComparer.Ordinal)];

    public static IEnumerable<MemberInfo> Members(Type type)
        => type.GetMembers(Declared).Where(member => member switch
        {
            MethodBase method => IsVisible(method) && !(method.IsSpecialName && method is MethodInfo) && !type.IsSubclassOf(typeof(Delegate)),
            PropertyInfo property => IsVisible(property.GetMethod ?? property.SetMethod!),
            FieldInfo field => (field.IsPublic || field.IsFamily) && !field.IsSpecialName,
            _ => false,
        });

    public static string Describe(Type type)
    {
        var kind = type switch
        {
            { IsEnum: true } => "enum",
            { IsInterface: true } => "interface",
            _ when type.IsSubclassOf(typeof(Delegate)) => "delegate",
            { IsAbstract: true, IsSealed: true } => "static class",
            { IsAbstract: true } => "abstract class",
            { IsSealed: true } => "sealed class",
            _ => "class",
        };
        IEnumerable<Type> bases = kind is "enum" or "delegate" ? [] : type.GetInterfaces().Except(type.BaseType?.GetInterfaces() ?? []).OrderBy(Name, StringComparer.Ordinal);
        if (type.BaseType is { } baseType && baseType != typeof(object) && kind is not ("enum" or "delegate"))
            bases = bases.Prepend(baseType);
        var list = string.Join(", ", bases.Select(Name));
        return $"{Name(type)} :: {kind}{(list.Length > 0 ? " : " : string.Empty)}{list}";
    }

    public static string Describe(MemberInfo member) => Name(member.DeclaringType!) + "." + member switch
    {
        ConstructorInfo constructor => $".ctor({Parameters(constructor)}){(constructor.IsFamily ? " protected" : string.Empty)}",
        MethodInfo method => $"{method.Name}{TypeArguments(method.GetGenericArguments())}({Parameters(method)}) : {Name(method.ReturnType)}{Modifiers(method)}",
        PropertyInfo property => $"{property.Name} : {Name(property.PropertyType)} {{ {Accessors(property)} }}{Modifiers((property.GetMethod ?? property.SetMethod)!)}",
        FieldInfo { DeclaringType.IsEnum: true } literal => $"{literal.Name} = {Convert.ToInt32(literal.GetRawConstantValue(), CultureInfo.InvariantCulture)}",
        FieldInfo { IsLiteral: true } constant => $"{constant.Name} : {Name(constant.FieldType)} const = {Value(constant.GetRawConstantValue(), constant.FieldType)}",
        FieldInfo field => $"{field.Name} : {Name(field.FieldType)}{(field.IsStatic ? " static" : string.Empty)}{(field.IsInitOnly ? " readonly" : string.Empty)}",
        _ => throw new NotSupportedException(member.ToString()),
    };

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static string Name(Type type)
    {
        if (Keywords.TryGetValue(type, out var keyword))
            return keyword;
        if (type.IsGenericParameter)
            return type.Name;
        if (type.IsByRef)
            return Name(type.GetElementType()!);
        if (type.IsArray)
            return Name(type.GetElementType()!) + "[]";
        if (Nullable.GetUnderlyingType(type) is { } underlying)
            return Name(underlying) + "?";
        var name = type.Name.Split('`')[0] + TypeArguments(type.GetGenericArguments());
        if (type.IsNested)
            return Name(type.DeclaringType!) + "+" + name;
        return type.Namespace!.StartsWith("Microsoft.Bot.", StringComparison.Ordinal) ? $"{type.Namespace}.{name}" : name;
    }

    private static string TypeArguments(Type[] arguments) => arguments.Length == 0 ? string.Empty : $"<{string.Join(", ", arguments.Select(Name))}>";

    private static string Parameters(MethodBase method)
    {
        var parameters = method.GetParameters().Select(parameter =>
            (parameter.IsDefined(typeof(ParamArrayAttribute)) ? "params " : parameter.IsOut ? "out " : string.Empty)
            + $"{Name(parameter.ParameterType)} {parameter.Name}"
            + (parameter.HasDefaultValue ? $" = {Value(parameter.DefaultValue, parameter.ParameterType)}" : string.Empty));
        return string.Join(", ", parameters);
    }

    private static string Value(object? value, Type type) => value switch
    {
        null => type.IsValueType ? "default" : "null",
        string text => $"\"{text}\"",
        bool flag => flag ? "true" : "false",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static string Accessors(PropertyInfo property)
        => string.Join(" ", property.GetAccessors(true).Where(IsVisible).Select(accessor => accessor == property.GetMethod ? "get;" : "set;"));

    private static string Modifiers(MethodInfo method)
    {
        var modifiers = method.IsFamily || method.IsFamilyOrAssembly ? " protected" : string.Empty;
        if (method.IsStatic)
            modifiers += " static";
        else if (method.DeclaringType!.IsInterface)
            return modifiers;
        else if (method.IsAbstract)
            modifiers += " abstract";
        else if (method.GetBaseDefinition() != method)
            modifiers += " override";
        else if (method is { IsVirtual: true, IsFinal: false })
            modifiers += " virtual";
        return modifiers + (method.IsDefined(typeof(ExtensionAttribute)) ? " extension" : string.Empty);
    }
}
