using System.Collections.Generic;
using System.Linq;
using Monty.Generators.Model;

namespace Monty.Generators.Writing;

/// <summary>Writes the tables of all builtin functions and of all modules.</summary>
internal static class TableWriter
{
    public static string Write(IEnumerable<OwnerModel> owners)
    {
        ILookup<string, string> classes = owners.OrderBy(owner => owner.FullName).ToLookup(owner => owner.Module, owner => owner.FullName);
        var text = new SourceText();
        text.Line("using Monty.Runtime.Calls;").Line();
        text.Open("namespace Monty.Runtime.Builtins");
        text.Line("/// <summary>The functions of the module <c>builtins</c>.</summary>");
        text.Open("internal static class BuiltinTable");
        text.Line("/// <summary>All members, by class in order of name.</summary>");
        text.Line($"public static NativeMember[] Members {{ get; }} = {Join(classes["builtins"])};");
        text.Close().Close().Line();
        text.Open("namespace Monty.Runtime.Modules");
        text.Line("/// <summary>The modules that exist; nothing else can be imported.</summary>");
        text.Open("internal static class ModuleTable");
        WriteModules(text, classes.Where(group => group.Key != "builtins").OrderBy(group => group.Key, System.StringComparer.Ordinal).ToArray());
        return text.Close().Close().ToString();
    }

    private static void WriteModules(SourceText text, IGrouping<string, string>[] modules)
    {
        text.Line("/// <summary>In ordinal order.</summary>");
        text.Line($"public static string[] Names {{ get; }} = [{string.Join(", ", modules.Select(module => DefaultWriter.Literal(module.Key)))}];").Line();
        text.Line("/// <summary>The members of a module, made when first asked for; null where there is no such module.</summary>");
        text.Open("public static NativeMember[]? Members(string name) => name switch");
        foreach (IGrouping<string, string> module in modules)
            text.Line($"{DefaultWriter.Literal(module.Key)} => {Join(module)},");
        text.Line("_ => null,").Close(";");
    }

    private static string Join(IEnumerable<string> classes)
    {
        string[] all = [.. classes];
        return all.Length == 1 ? all[0] + ".Members" : $"[{string.Join(", ", all.Select(name => $".. {name}.Members"))}]";
    }
}
