using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>The special methods among the attributes of a class.</summary>
internal sealed class SpecialMethodList
{
    public SpecialMethodList(OrderedDictionary<string, ClassAttribute> attributes, bool areBuiltin)
    {
        AttributeCount = attributes.Count;
        var methods = new List<(SpecialMethod, PyValue)>();
        foreach (KeyValuePair<string, ClassAttribute> attribute in attributes)
        {
            if (SpecialMethodNames.TryGetNumber(attribute.Key, out SpecialMethod method))
                methods.Add((method, areBuiltin ? default : attribute.Value.Value));
        }

        Methods = [.. methods];
    }

    /// <summary>How many attributes the class had.</summary>
    public int AttributeCount { get; }

    public (SpecialMethod Method, PyValue Value)[] Methods { get; }
}
