// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The program as it is, started like the real one, measured: first frame, idle, the pointer over
// the figure, a mark, a click that shows candidates, holds; with UNKNOT_BENCH_HOLDS only these.
#include "startedwindow.h"

#include "app/body/bodycontroller.h"
#include "app/body/gatheredsession.h"
#include "app/session/sessioncontroller.h"
#include "app/settings/appsettings.h"
#include "catalogue/zonekey.h"
#include "figure/bodychart.h"
#include "support/tempfolder.h"

#include <QMouseEvent>
#include <QPainter>
#include <QQuickPaintedItem>

#include <string_view>
#include <vector>

namespace
{

using namespace unknot;
using namespace unknot::app;
using namespace unknot::figure;
using namespace unknot::bench;

// The least a change of the picture costs: an item of the same size with nothing on it, painted anew.
class Blank : public QQuickPaintedItem
{
public:
    using QQuickPaintedItem::QQuickPaintedItem;
    void paint(QPainter *painter) override { painter->fillRect(boundingRect(), QColor(0, 0, 0, 20)); }
};

class Run
{
public:
    Run(AppContext &context, QQuickWindow *window) : m_context(context), m_window(window) { }

    void begin()
    {
        if (qEnvironmentVariableIsSet("UNKNOT_BENCH_HOLDS")) {
            m_context.find<BodyController>()->toggle(QStringLiteral("shoulder-back:left"));
            return QTimer::singleShot(1500, [this] { hold(); });
        }
        // Some things are read after the first frame; idle begins when that is over.
        QTimer::singleShot(1500, [this] {
            idle("idle-percent", 4, [this] {
                report("peak-mb", peakMb());
                m_floor = new Blank(m_window->contentItem());
                hover();
            });
        });
    }

private:
    // CPU from what is done to the frame that shows it.
    void measure(const char *name, const std::function<void()> &act, const std::function<void()> &then)
    {
        // Time for what came before to settle.
        QTimer::singleShot(60, [this, name, act, then] {
            const double before = cpuMs();
            const auto type = Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection);
            QObject::connect(
                m_window, &QQuickWindow::frameSwapped, m_window,
                [name, before, then] {
                    report(name, cpuMs() - before);
                    then();
                },
                type);
            act();
        });
    }

    // The pointer goes from zone to zone; beside each change the floor of the same size.
    void hover()
    {
        BodyChart *chart = this->chart();
        auto spots = chart->sheet().spots();
        std::erase_if(spots, [chart](const auto &spot) { return !chart->contains(chart->sheet().onPane(spot).center()); });
        if (m_hovered == 40) {
            m_hovered = 0;
            if (chart->isFitted())
                return zoom();
            chart->fit();
            return mark();
        }
        const auto spot = spots[m_hovered++ * 5 % spots.size()];
        const bool near = !chart->isFitted();
        const QRectF place = chart->mapRectToScene(chart->sheet().onPane(spot));
        measure(
            near ? "hover-near-ms" : "hover-ms",
            [this, place] {
                QMouseEvent move(
                    QEvent::MouseMove, place.center(), m_window->mapToGlobal(place.center()), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
                QCoreApplication::sendEvent(m_window, &move);
                m_window->update(); // a frame also where the place has no zone
            },
            [this, place, near] { floor(near ? "hover-near-floor-ms" : "hover-floor-ms", place, [this] { hover(); }); });
    }

    // One notch of the wheel after the other: the whole sheet is painted anew. Then pointing, near.
    void zoom()
    {
        BodyChart *chart = this->chart();
        if (m_zoomed++ == 6)
            return hover();
        const QPointF shoulder(chart->width() * 0.62, chart->height() * 0.3);
        measure(
            "zoom-ms", [chart, shoulder] { chart->zoomAbout(shoulder, 1.2); },
            [this, chart] { floor("zoom-floor-ms", chart->mapRectToScene(chart->boundingRect()), [this] { zoom(); }); });
    }

    void floor(const char *name, const QRectF &place, const std::function<void()> &then)
    {
        m_floor->setPosition(place.topLeft());
        m_floor->setSize(place.size());
        measure(
            name, [this] { m_floor->update(); }, then);
    }

    // One more zone is marked: its picture alone, and with all that follows from it.
    void mark()
    {
        static const std::vector<const char *> zones{"thigh-back:left", "calf:left", "low-back:right", "chest-upper:left", "belly-upper",
            "thigh-front:right", "shoulder-blade:right", "knee-back:left"};
        auto *body = m_context.find<BodyController>();
        if (m_marked == 2 * zones.size()) {
            body->clear();
            return click();
        }
        const QString zone = QString::fromLatin1(zones[m_marked / 2]);
        const bool alone = m_marked++ % 2 == 0;
        measure(
            alone ? "mark-picture-ms" : "mark-ms",
            [body, zone, alone, this] {
                if (!alone)
                    return body->toggle(zone);
                auto layers = body->marks()->layers();
                layers.marked.push_back(catalogue::zonesNamed(m_context.world().catalogue, zone.toStdString()).front());
                body->marks()->setLayers(layers);
            },
            [this] { floor("mark-floor-ms", QRectF(200, 100, 100, 160), [this] { mark(); }); });
    }

    // CPU from the click to the frame that shows what follows from it, over several zones.
    void click()
    {
        static const std::vector<const char *> zones{
            "shoulder-back:left", "low-back:left", "neck-back:right", "calf:left", "forearm-back:right"};
        if (m_clicked == zones.size())
            return hold();
        auto *body = m_context.find<BodyController>();
        body->clear();
        QTimer::singleShot(300, [this, body] {
            const double before = cpuMs();
            const auto type = Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection);
            QObject::connect(
                m_window, &QQuickWindow::frameSwapped, m_window,
                [this, before] {
                    report("click-ms", cpuMs() - before);
                    ++m_clicked;
                    click();
                },
                type);
            body->toggle(QString::fromLatin1(zones[m_clicked]));
        });
    }

    void hold()
    {
        m_session.beginPlanned();
        answer();
    }

    // The same, of one that is squeezed in a rhythm: the ring breathes with it.
    void pacedHold()
    {
        const PointId calf{"gastrocnemius-inner-belly"};
        m_session.stopAtOnce();
        m_session.leave();
        m_context.find<AppSettings>()->setWay(calf, {"squeezes"});
        m_context.find<GatheredSession>()->change({{calf, Side::Left}});
        m_isPaced = true;
        hold();
    }

    void measureHold()
    {
        idle(m_isPaced ? "hold-paced-percent" : "hold-percent", 10, [this] { m_isPaced ? QCoreApplication::exit(0) : pacedHold(); });
    }

    // Whatever is asked, up to a hold that runs. What is pressed sooner than half a second after a page
    // appeared does nothing.
    void answer()
    {
        QTimer::singleShot(600, [this] {
            using Stage = SessionController::Stage;
            switch (m_session.stage()) {
            case Stage::None:
            case Stage::Done:
                qFatal("there is no hold");
            case Stage::Screening:
                m_session.start()->signsRead();
                break;
            case Stage::Health:
                m_session.start()->healthRead();
                break;
            case Stage::RestDay:
                m_session.start()->pressAnyway();
                break;
            case Stage::Rate:
                m_session.rate(5);
                break;
            case Stage::Prepare:
                m_session.ready();
                break;
            case Stage::Locate:
                m_session.locate(5, SessionController::Ache::Yes);
                break;
            case Stage::LetGo:
                m_session.felt(present::step::Felt::TooStrong);
                break;
            case Stage::Timed:
                return QTimer::singleShot(6500, [this] { measureHold(); });
            }
            answer();
        });
    }

    [[nodiscard]] BodyChart *chart() const { return m_window->findChild<BodyChart *>(); }

    AppContext &m_context;
    SessionController &m_session = *m_context.find<SessionController>();
    QQuickWindow *m_window;
    Blank *m_floor = nullptr;
    bool m_isPaced = false;
    std::size_t m_clicked = 0, m_hovered = 0, m_marked = 0, m_zoomed = 0;
};

} // namespace

int main(int argc, char *argv[]) // NOLINT(bugprone-exception-escape): then nothing is measured
{
    const test::TempFolder data;
    // "first": no more than that, so that it can be measured often.
    const bool firstOnly = argc > 1 && std::string_view(argv[1]) == "first";
    return measureStarted<Run>(argc, argv, data.path(), firstOnly, std::chrono::milliseconds{0});
}
