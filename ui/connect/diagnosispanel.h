// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/diagnosis.h"
#include "store/location.h"

#include <QFutureWatcher>
#include <QTimer>
#include <QWidget>

#include <array>
#include <memory>

class QLabel;
class QPushButton;

namespace ui {

/// Tests a connection and shows what each step found: a tick, a warning or a cross, and a sentence. Offers to mend what
/// can be mended.
class DiagnosisPanel final : public QWidget {
    Q_OBJECT

public:
    explicit DiagnosisPanel(QWidget *parent = nullptr);
    ~DiagnosisPanel() override;

    /// Begins anew; what was under way is dropped.
    void start(const store::ConnectionOptions &options);
    void cancel();
    /// Nothing is tested, nothing shown.
    void clear();
    [[nodiscard]] bool isRunning() const { return m_running; }
    /// The whole test gives up after that.
    void setLimit(std::chrono::milliseconds limit) { m_limit.setInterval(limit); }

Q_SIGNALS:
    void finished();
    /// The person wants the tables made or brought up to date.
    void schemaWanted(const store::ConnectionOptions &options, bool create);
    /// The server wants a password, or another one.
    void passwordWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Mark { Waiting, Working, Fine, Warning, Failed, Skipped };
    struct Row {
        QLabel *mark = nullptr;
        QLabel *title = nullptr;
        QLabel *text = nullptr;
        Mark state = Mark::Waiting;
    };
    static constexpr int rowCount = 6;

    void addRow(int index);
    void drop();
    void onFinding(int index);
    void onFinished();
    void show(int row, Mark mark, const QString &text);
    void offer(store::Finding::Remedy remedy);
    void restyle();
    void restyle(const Row &row);

    std::array<Row, rowCount> m_rows;
    QLabel *m_summary;
    QPushButton *m_cancel;
    QPushButton *m_remedy;
    store::ConnectionOptions m_options;
    store::CancelToken m_token;
    /// One for each test: a watcher that gets another future still tells of the one before.
    std::unique_ptr<QFutureWatcher<store::Finding>> m_watcher;
    bool m_running = false;
    QTimer m_limit;
    bool m_stopped = false; ///< by the person or the limit
    store::Finding::Remedy m_offered = store::Finding::Remedy::None;
};

} // namespace ui
