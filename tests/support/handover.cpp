// SPDX-License-Identifier: GPL-3.0-or-later
// Tells the thread sanitizer what it cannot see: Debian's Qt is not built for it, so it does not know that a
// posted event or a job for a pool of threads, and all that its thread had done before, is handed over to the
// thread that receives it. Only for --preset tsan, in every test program.
#include <QCoreApplication>
#include <QEvent>
#include <QRunnable>
#include <QThreadPool>

#include <cstdarg>
#include <cstddef>
#include <sched.h>

extern "C" {
void __tsan_acquire(void *address); // NOLINT(bugprone-reserved-identifier): the sanitizer's names
void __tsan_release(void *address); // NOLINT(bugprone-reserved-identifier)

/// Called by the sanitizer for each allocation: an event is one, made by the thread that posts it.
void __sanitizer_malloc_hook(const volatile void *address,
                             std::size_t size) // NOLINT(bugprone-reserved-identifier)
{
    constexpr std::size_t largestEvent = 256;
    if (size >= sizeof(QEvent) && size <= largestEvent)
        __tsan_release(const_cast<void *>(address));
}

void __sanitizer_free_hook(const volatile void *) // NOLINT(bugprone-reserved-identifier)
{
}

int __clone(int (*)(void *), void *, int, void *, ...); // NOLINT(bugprone-reserved-identifier): glibc's name

/// Qt starts programs by a child that shares our memory until it is another program. The sanitizer's own
/// clone() would count our threads as lost with that, and be blind from there on.
int clone(int (*function)(void *), void *stack, int flags, void *argument, ...)
{
    va_list rest;
    va_start(rest, argument);
    auto *parentId = va_arg(rest, void *);
    auto *storage = va_arg(rest, void *);
    auto *childId = va_arg(rest, void *);
    va_end(rest);
    return __clone(function, stack, flags, argument, parentId, storage, childId);
}
}

#if QT_VERSION < QT_VERSION_CHECK(6, 6, 0) // later it is a template
/// Instead of Qt's.
void QThreadPool::start(std::function<void()> work, int priority)
{
    static char handover;
    const auto receive = [work = std::move(work)] {
        __tsan_acquire(&handover);
        work();
    };
    QRunnable *job = QRunnable::create(receive);
    __tsan_release(&handover);
    start(job, priority);
}
#endif

namespace {

/// Before each delivery. @return false: deliver it.
bool onDelivery(void **words)
{
    __tsan_acquire(words[1]); // receiver, event, result
    return false;
}

const bool isListening = QInternal::registerCallback(QInternal::EventNotifyCallback, onDelivery);

} // namespace
