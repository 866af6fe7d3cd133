using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace Monty.Compiler.Tests.Architecture;

/// <summary>Public types and what they declare, a line each, in an order of their own.</summary>
internal static class PublicApiText
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static string Of(IEnumerable<Type> types)
    {
        var text = new StringBuilder();
        foreach (Type type in types.OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            text.Append(Head(type)).Append('\n');
            foreach (string line in type.GetMembers(Declared).Select(Line).OfType<string>().Order(StringComparer.Ordinal))
                text.Append("    ").Append(line).Append('\n');
        }

        return text.ToString();
    }

    private static string Head(Type type)
    {
        string kind = type.IsEnum ? "enum" : type.IsValueType ? "struct" : type.IsInterface ? "interface"
            : type is { IsAbstract: true, IsSealed: true } ? "static class" : type.IsAbstract ? "abstract class"
            : type.IsSealed ? "sealed class" : "class";
        string bases = type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType) && parent != typeof(Enum)
            ? " : " + Name(parent)
            : "";
        return $"{kind} {type.FullName}{bases}";
    }

    /// <summary>Null for what is neither public nor protected, and for what the compiler added.</summary>
    private static string? Line(MemberInfo member) => member switch
    {
        FieldInfo field => Line(field),
        PropertyInfo property => Line(property),
        ConstructorInfo constructor => IsSeen(constructor) && !IsAdded(constructor) ? "new" + Parameters(constructor) : null,
        MethodInfo method => Line(method),
        _ => null,
    };

    private static string? Line(FieldInfo field)
    {
        if (!field.IsPublic || field.IsSpecialName)
            return null;
        if (field.IsLiteral)
            return $"const {Name(field.FieldType)} {field.Name} = {Convert.ToString(field.GetRawConstantValue(), CultureInfo.InvariantCulture)}";
        return $"{(field.IsStatic ? "static " : "")}{(field.IsInitOnly ? "readonly " : "")}{Name(field.FieldType)} {field.Name}";
    }

    private static string? Line(PropertyInfo property)
    {
        bool isRead = property.GetMethod is { } getter && IsSeen(getter);
        bool isWritten = property.SetMethod is { } setter && IsSeen(setter);
        if (!isRead && !isWritten)
            return null;
        bool isInit = isWritten
            && property.SetMethod!.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));
        string name = property.GetIndexParameters() is { Length: > 0 } index
            ? $"this[{string.Join(", ", index.Select(Parameter))}]"
            : property.Name;
        string accessors = (isRead ? "get; " : "") + (isInit ? "init; " : isWritten ? "set; " : "");
        bool isStatic = (property.GetMethod ?? property.SetMethod)!.IsStatic;
        return $"{(isStatic ? "static " : "")}{Name(property.PropertyType)} {name} {{ {accessors}}}";
    }

    private static string? Line(MethodInfo method)
    {
        bool isAccessor = method.IsSpecialName && !method.Name.StartsWith("op_", StringComparison.Ordinal);
        if (!IsSeen(method) || isAccessor || IsAdded(method))
            return null;
        string generic = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(Name))}>" : "";
        return $"{(method.IsStatic ? "static " : "")}{Name(method.ReturnType)} {method.Name}{generic}{Parameters(method)}";
    }

    private static bool IsSeen(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool IsAdded(MethodBase method) => method.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false);

    private static string Parameters(MethodBase method) => $"({string.Join(", ", method.GetParameters().Select(Parameter))})";

    private static string Parameter(ParameterInfo parameter)
    {
        string way = parameter.IsOut ? "out " : parameter.IsDefined(typeof(ParamArrayAttribute)) ? "params " : "";
        string ending = parameter.HasDefaultValue
            ? " = " + (Convert.ToString(parameter.DefaultValue, CultureInfo.InvariantCulture) is { Length: > 0 } value ? value : "default")
            : "";
        return $"{way}{Name(parameter.ParameterType)} {parameter.Name}{ending}";
    }

    private static string Name(Type type)
    {
        if (type.IsByRef)
            return Name(type.GetElementType()!);
        if (type.IsArray)
            return Name(type.GetElementType()!) + "[]";
        if (!type.IsGenericType)
            return type.Name;
        string name = type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)];
        return $"{name}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>";
    }
}
