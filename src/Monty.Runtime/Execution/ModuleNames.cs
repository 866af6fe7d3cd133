using Monty.Runtime.Values;

namespace Monty.Runtime.Execution;

/// <summary>The names that every module has.</summary>
internal static class ModuleNames
{
    public static readonly PyStr Name = new("__name__");
    public static readonly PyStr Doc = new("__doc__");
    public static readonly PyStr Package = new("__package__");
    public static readonly PyStr Loader = new("__loader__");
    public static readonly PyStr Spec = new("__spec__");
    public static readonly PyStr Builtins = new("__builtins__");
    public static readonly PyStr All = new("__all__");
    public static readonly PyStr Dict = new("__dict__");
    public static readonly PyStr GetAttr = new("__getattr__");
}
