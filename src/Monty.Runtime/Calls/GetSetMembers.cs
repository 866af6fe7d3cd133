using Monty.Runtime.Calls.Documentation;
using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Calls;

/// <summary>The attributes of <c>getset_descriptor</c> and <c>member_descriptor</c> objects.</summary>
internal static partial class GetSetMembers
{
    [PyGetter("__name__", IsField = true)]
    private static string GetName(GetSetDescriptor self) => self.Member.Name;

    [PyGetter("__qualname__")]
    private static string GetQualifiedName(GetSetDescriptor self) => $"{self.Owner.QualifiedName}.{self.Member.Name}";

    [PyGetter("__doc__")]
    private static PyValue GetDoc(PyContext context, GetSetDescriptor self)
        => Docstrings.TextOf(context, Docstrings.OfMember(self.Owner, self.Member.Name));

    [PyGetter("__objclass__", IsField = true)]
    private static PyType GetOwner(GetSetDescriptor self) => self.Owner;

    [PyMethod("__get__(instance, owner=None, /)")]
    private static PyValue Get(PyContext context, GetSetDescriptor self, PyValue instance, PyValue owner)
    {
        if (instance.IsNone && owner.IsNone)
            return context.Raise(Errors.TypeError("__get__(None, None) is invalid"));
        if (instance.IsNone && owner.Ref is PyType)
            return self;
        return self.AppliesTo(instance)
            ? self.BindTo(context, self, instance, instance.Type)
            : context.Raise(Errors.TypeError(self.WrongReceiver(instance)));
    }

    [PyMethod("__set__(instance, value, /)")]
    private static PyValue Set(PyContext context, GetSetDescriptor self, PyValue instance, PyValue value)
        => self.AppliesTo(instance)
            ? self.AssignThrough(context, self, instance, value)
            : context.Raise(Errors.TypeError(self.WrongReceiver(instance)));

    [PyMethod("__delete__(instance, /)")]
    private static PyValue Delete(PyContext context, GetSetDescriptor self, PyValue instance)
        => self.AppliesTo(instance)
            ? self.AssignThrough(context, self, instance, default)
            : context.Raise(Errors.TypeError(self.WrongReceiver(instance)));
}
